import 'server-only'
import { db } from './db'

const PATIENCE_MS = 3000

/** Returns true if the database responds within three seconds. */
export async function databaseAnswers(): Promise<boolean> {
  const answer = db().$queryRaw`SELECT 1`.then(() => true).catch(() => false)
  return Promise.race([answer, afterPatience()])
}

function afterPatience(): Promise<false> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), PATIENCE_MS).unref()
  })
}
