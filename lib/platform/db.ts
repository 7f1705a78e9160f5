import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '@/prisma/generated/client'
import { env } from './env'

/** Next.js loads this file once for its pages and once for `proxy.ts`; the pool is one all the same. */
const shared = globalThis as typeof globalThis & { waymarkDatabase?: PrismaClient | undefined }

/** The one connection pool of this process, opened at the first query. */
export function db(): PrismaClient {
  shared.waymarkDatabase ??= connect(databaseUrl())
  return shared.waymarkDatabase
}

export function connect(url: string): PrismaClient {
  const adapter = new PrismaPg({ connectionString: url, max: 10 }, { statementNameGenerator })
  return new PrismaClient({ adapter })
}

/** Ends the pool, so that a short-lived program or a test file can exit. */
export async function disconnect(): Promise<void> {
  await shared.waymarkDatabase?.$disconnect()
  shared.waymarkDatabase = undefined
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
