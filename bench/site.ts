import fs from 'node:fs'
import path from 'node:path'
import { Pool } from 'pg'
import { Waymark } from '@/bin/start/testing-start'
import { demandFreePort } from '../bin/start/port.mjs'

/** A Waymark of the private copy, with a database of its own. */
export interface Site {
  /** Without a slash at the end. */
  url: string
  dataDir: string
  databaseUrl: string
  database: Pool
  /** Seconds that publishing its content took. */
  publishing: number
  stop: () => Promise<void>
}

/**
 * Starts one whose database is empty.
 * @param settings variables beyond those that every measurement needs
 */
export async function startSite(
  tree: string,
  name: string,
  settings: Record<string, string> = {},
): Promise<Site> {
  const dataDir = path.join(tree, '.data', name)
  fs.rmSync(dataDir, { recursive: true, force: true })
  const port = await demandFreePort('127.0.0.1', 0)
  const waymark = startWaymark(tree, { ...settings, DATA_DIR: dataDir, PORT: String(port) })
  const publishing = await publishingSeconds(waymark)
  await waymark.ready()
  const databaseUrl = waymark.databaseUrl('waymark')
  const database = new Pool({ connectionString: databaseUrl, max: 2 })
  const stop = async () => {
    await database.end()
    await waymark.stop()
  }
  return { url: `http://127.0.0.1:${port}`, dataDir, databaseUrl, database, publishing, stop }
}

/** Starts Waymark as `npm start` does. */
export function startWaymark(
  tree: string,
  settings: Record<string, string>,
  command = [process.execPath, 'bin/start.mjs'],
): Waymark {
  const waymark = new Waymark(
    tree,
    { DATABASE_URL: '', WRITES_PER_MINUTE: '1000000', ...settings },
    command,
  )
  // It is in a process group of its own, so Ctrl-C ends it through us alone.
  const end = () => void waymark.child.kill('SIGTERM')
  process.on('exit', end)
  waymark.child.on('exit', () => process.off('exit', end))
  return waymark
}

/** Nothing lies between the two lines but the publishing. */
async function publishingSeconds(waymark: Waymark): Promise<number> {
  await waymark.saying(/Migrated: /)
  const began = performance.now()
  await waymark.saying(/Published: /)
  return (performance.now() - began) / 1000
}
