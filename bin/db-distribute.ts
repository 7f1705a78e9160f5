import { env } from '@/lib/platform/env'
import { DistributionError, distribute } from '@/prisma/distribute'

/** `npm run db:distribute`: spreads the tables of a Citus database (docs/self-hosting.md). */
async function distributeDatabase(): Promise<number> {
  const { DIRECT_DATABASE_URL, DATABASE_URL } = env()
  const url = DIRECT_DATABASE_URL ?? DATABASE_URL
  if (!url) {
    console.error('DATABASE_URL is not set: name the Citus database whose tables are to be spread')
    return 2
  }
  try {
    const placed = await distribute(url)
    console.log(placed.join('\n') || 'nothing to do: every table is spread already')
    return 0
  } catch (error) {
    if (!isForeseen(error)) throw error
    console.error(error.message)
    return 1
  }
}

function isForeseen(error: unknown): error is Error {
  return (
    error instanceof DistributionError ||
    (error instanceof Error && ['UnreachableError', 'EnvironmentError'].includes(error.name))
  )
}

process.exitCode = await distributeDatabase()
