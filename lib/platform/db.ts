import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '@/prisma/generated/client'
import { env } from './env'

let client: PrismaClient | undefined

/** The one connection pool of this process, opened at the first query. */
export function db(): PrismaClient {
  client ??= connect(databaseUrl())
  return client
}

export function connect(url: string): PrismaClient {
  const adapter = new PrismaPg({ connectionString: url, max: 10 }, { statementNameGenerator })
  return new PrismaClient({ adapter })
}

/** Ends the pool, so that a short-lived program or a test file can exit. */
export async function disconnect(): Promise<void> {
  await client?.$disconnect()
  client = undefined
}

/**
 * A statement that begins with `-- prepared: NAME` is planned once a connection. For the tick, planning is half of
 * the cost. All others stay unnamed, because every shape of a query would be kept by the server for good.
 */
function statementNameGenerator({ sql }: { sql: string }): string {
  return /^\s*-- prepared: (\w+)\n/.exec(sql)?.[1] ?? ''
}

function databaseUrl(): string {
  const url = env().DATABASE_URL
  if (!url)
    throw new Error('DATABASE_URL is not set: start Waymark with `npm start`, which sets it')
  return url
}
