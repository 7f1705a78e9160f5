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
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: 10 }) })
}

/** Ends the pool, so that a short-lived program or a test file can exit. */
export async function disconnect(): Promise<void> {
  await client?.$disconnect()
  client = undefined
}

function databaseUrl(): string {
  const url = env().DATABASE_URL
  if (!url)
    throw new Error('DATABASE_URL is not set: start Waymark with `npm start`, which sets it')
  return url
}
