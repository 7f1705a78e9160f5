// Runs one of our TypeScript programs: node bin/run.mjs bin/db-migration.ts NAME
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { bundle } from './start/bundle.mjs'

const [entry, ...args] = process.argv.slice(2)
if (!entry) {
  console.error('usage: node bin/run.mjs PROGRAM.ts [ARGUMENT...]')
  process.exit(2)
}
// Below node_modules, so that the packages it leaves outside are found.
const root = path.resolve(import.meta.dirname, '..')
const program = path.join(
  root,
  `node_modules/.cache/waymark/${process.pid}-${path.basename(entry)}.mjs`,
)
await bundle(path.resolve(entry), program, { packages: 'external', sourcemap: 'inline' })
process.on('exit', () => fs.rmSync(program, { force: true }))

const child = spawn(process.execPath, ['--enable-source-maps', program, ...args], {
  stdio: 'inherit',
})
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => child.kill(signal))
}
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
