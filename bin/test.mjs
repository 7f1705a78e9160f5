// `npm test`: on a fresh clone too, installs what it needs and runs every check there is.
import { demandNode } from './start/node-version.mjs'

demandNode()
const { ensureInstalled } = await import('./start/install.mjs')
const { refuse } = await import('./start/refusal.mjs')

try {
  await ensureInstalled()
  const { ensureBrowser } = await import('./check/browser.mjs')
  const { ensureGenerated } = await import('./start/generate.mjs')
  await ensureGenerated()
  await ensureBrowser()
} catch (error) {
  refuse(error)
}
const { ALL_CHECKS, runChecks } = await import('./check/checks.mjs')
const { passed, failed, skipped } = await runChecks(ALL_CHECKS, { quiet: false })
for (const name of skipped) console.log(`skipped: ${name}`)
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)
