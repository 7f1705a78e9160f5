// `npm run check`: what a change must pass before it is committed, in less than a minute.
import { demandNode } from './node-version.mjs'

demandNode()
const { QUICK_CHECKS, runChecks } = await import('./checks.mjs')
const { ensureGenerated } = await import('./generate.mjs')
const { ensureInstalled } = await import('./install.mjs')
const { refuse } = await import('./refusal.mjs')

try {
  await ensureInstalled()
  await ensureGenerated()
} catch (error) {
  refuse(error)
}
const { failed } = await runChecks(QUICK_CHECKS, { quiet: true })
process.exit(failed > 0 ? 1 : 0)
