// `npm run dev`: the database, the content and Next's development server; content is published again as it changes.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { demandNode } from './start/node-version.mjs'

demandNode()
const { bundle } = await import('./start/bundle.mjs')
const { prepareDataDirectory } = await import('./start/data-directory.mjs')
const { readDotEnv } = await import('./start/dot-env.mjs')
const { ensureGenerated } = await import('./start/generate.mjs')
const { ensureInstalled } = await import('./start/install.mjs')
const { refuse } = await import('./start/refusal.mjs')

try {
  readDotEnv()
  const { DATA_DIR, DATABASE_URL } = process.env
  if (!DATABASE_URL) await prepareDataDirectory(path.resolve(DATA_DIR || '.data'))
  await ensureInstalled()
  await ensureGenerated()
  const root = path.resolve(import.meta.dirname, '..')
  // Below node_modules, so that the packages it leaves outside are found.
  const program = path.join(root, 'node_modules/.cache/waymark/dev.mjs')
  await bundle('bin/start/dev-server.ts', program, { packages: 'external', sourcemap: 'inline' })
  await import(pathToFileURL(program).href)
} catch (error) {
  refuse(error)
}
