import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { startPostgres } from './postgres'

/** Lends a PostgreSQL of its own, below the system's temporary directory, and removes it afterwards. */
export async function withScratchPostgres<T>(work: (url: string) => Promise<T>): Promise<T> {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'waymark-scratch-'))
  try {
    const postgres = await startPostgres(directory, THROWN_AWAY)
    try {
      return await work(postgres.url)
    } finally {
      await postgres.stop()
    }
  } finally {
    fs.rmSync(directory, { recursive: true, force: true })
  }
}

/** Settings for data that nobody will miss. */
export const THROWN_AWAY = {
  fsync: 'off',
  // A worker of it in a database that goes keeps that one from being dropped by a role that is no superuser.
  autovacuum: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '300',
}
