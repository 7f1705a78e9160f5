// `npm run check`: what a change must pass before it is committed, in less than a minute.
import { demandNode } from './start/node-version.mjs'

demandNode()
const { QUICK_CHECKS, runChecks } = await import('./check/checks.mjs')
const { ensureGenerated } = await import('./start/generate.mjs')
const { ensureInstalled } = await import('./start/install.mjs')
const { refuse } = await import('./start/refusal.mjs')

try {
  await ensureInstalled()
  await ensureGenerated()
} catch (error) {
  refuse(error)
}
const { failed } = await runChecks(QUICK_CHECKS, { quiet: true })
process.exit(failed > 0 ? 1 : 0)
