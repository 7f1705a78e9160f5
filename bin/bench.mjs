// `npm run bench`: measures the budgets of the design on a production build (bench/), apart from the tests.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { demandNode } from './start/node-version.mjs'

demandNode()
const { ensureInstalled } = await import('./start/install.mjs')
const { refuse } = await import('./start/refusal.mjs')
try {
  await ensureInstalled()
  const { ensureBrowser, systemBrowser } = await import('./check/browser.mjs')
  const { cleanEnvironment } = await import('./start/dot-env.mjs')
  const { ensureGenerated } = await import('./start/generate.mjs')
  await ensureGenerated()
  await ensureBrowser()
  const run = path.join(import.meta.dirname, 'run.mjs')
  const child = spawn(process.execPath, [run, 'bench/bench.ts', ...process.argv.slice(2)], {
    cwd: path.resolve(import.meta.dirname, '..'),
    env: { ...cleanEnvironment('production'), CHROMIUM_PATH: (await systemBrowser()) ?? '' },
    stdio: 'inherit',
  })
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal))
  }
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
} catch (error) {
  refuse(error)
}
