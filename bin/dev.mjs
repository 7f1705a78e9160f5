// `npm run dev`: the database, the content and Next's development server; content is published again as it changes.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { demandNode } from './node-version.mjs'

demandNode()
const { bundle } = await import('./bundle.mjs')
const { prepareDataDirectory } = await import('./data-directory.mjs')
const { readDotEnv } = await import('./dot-env.mjs')
const { ensureGenerated } = await import('./generate.mjs')
const { ensureInstalled } = await import('./install.mjs')
const { refuse } = await import('./refusal.mjs')

try {
  readDotEnv()
  const { DATA_DIR, DATABASE_URL } = process.env
  if (!DATABASE_URL) await prepareDataDirectory(path.resolve(DATA_DIR || '.data'))
  await ensureInstalled()
  await ensureGenerated()
  const root = path.resolve(import.meta.dirname, '..')
  // Below node_modules, so that the packages it leaves outside are found.
  const program = path.join(root, 'node_modules/.cache/waymark/dev.mjs')
  await bundle('bin/dev-server.ts', program, { packages: 'external', sourcemap: 'inline' })
  await import(pathToFileURL(program).href)
} catch (error) {
  refuse(error)
}
