import path from 'node:path'
import { startPostgres } from '@/prisma/postgres'
import type { Running } from './running'

/**
 * PostgreSQL of our own below DATA_DIR, for as long as we run.
 * @returns its address
 */
export async function ownDatabase(directory: string, running: Running): Promise<string> {
  const postgres = await startPostgres(path.resolve(directory))
  running.onStop(postgres.stop)
  void postgres.exited.then(() =>
    running.fail(`PostgreSQL ended unexpectedly; ${directory}/postgres.log may tell why`),
  )
  await running.checkpoint()
  return postgres.url
}
