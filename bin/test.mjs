// `npm test`: on a fresh clone too, installs what it needs and runs every check there is.
import { demandNode } from './node-version.mjs'

demandNode()
const { ensureInstalled } = await import('./install.mjs')
const { refuse } = await import('./refusal.mjs')

try {
  await ensureInstalled()
  const { ensureBrowser } = await import('./browser.mjs')
  const { ensureGenerated } = await import('./generate.mjs')
  await ensureGenerated()
  await ensureBrowser()
} catch (error) {
  refuse(error)
}
const { ALL_CHECKS, runChecks } = await import('./checks.mjs')
const { passed, failed, skipped } = await runChecks(ALL_CHECKS, { quiet: false })
for (const name of skipped) console.log(`skipped: ${name}`)
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)
