import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBuilt } from '../build.mjs'
import { prepareDataDirectory } from './data-directory.mjs'
import { readDotEnv } from './dot-env.mjs'
import { demandFreePort } from './port.mjs'
import { refuse } from './refusal.mjs'

/** Everything that could stop the start is looked at before the minutes of installing and building are spent. */
export async function start() {
  try {
    readDotEnv()
    // The server runs from the built tree; what the person wrote is meant from here.
    const { HOST, PORT, DATABASE_URL } = process.env
    const DATA_DIR = path.resolve(process.env.DATA_DIR || '.data')
    const CONTENT_DIR = path.resolve(process.env.CONTENT_DIR || 'content')
    Object.assign(process.env, { DATA_DIR, CONTENT_DIR, NODE_ENV: 'production' })
    if (!DATABASE_URL) await prepareDataDirectory(DATA_DIR)
    await demandFreePort(HOST || '127.0.0.1', PORT || 3000)
    const built = await ensureBuilt()
    await import(pathToFileURL(path.join(built, 'serve.mjs')).href)
  } catch (error) {
    refuse(error)
  }
}
