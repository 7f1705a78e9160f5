import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { type ClientBase, Pool, type PoolClient, type QueryResultRow } from 'pg'
import { connectionOf } from '@/prisma/connection'
import { PrismaClient } from '@/prisma/generated/client'
import { env } from './env'
import { log } from './log'

interface Database {
  pool: Pool
  prisma: PrismaClient
}

/** Next.js loads this file once for its pages and once for `proxy.ts`; the pool is one all the same. */
const shared = globalThis as typeof globalThis & {
  waymarkDatabase?: Database | undefined
  waymarkDatabaseTimes?: TimeLimits
}

export function db(): PrismaClient {
  return database().prisma
}

/**
 * Runs one of the few statements that every tick needs, on the same connections: planned once a connection under its
 * name, and not by way of Prisma, which costs twice what the statement itself does. All others stay unnamed, because
 * the server would keep every shape of a query for good. Behind a pooler these are unnamed too: it may give our connection
 * another session each time, which does not know the name.
 * @param sql with its parameters as `$1`, `$2`
 */
export async function prepared<Row extends QueryResultRow>(
  name: string,
  sql: string,
  values: unknown[],
): Promise<Row[]> {
  const { pool } = database()
  const named = (await isPooled(pool)) ? {} : { name }
  const { rows } = await pool.query<Row>({ ...named, text: sql, values })
  return rows
}

/** Finds out, once, whether there is a pooler such as PgBouncer between us and the database. */
function isPooled(pool: Pool): Promise<boolean> {
  let known = pooled.get(pool)
  if (!known) {
    known = comparePids(pool).catch((error: unknown) => {
      pooled.delete(pool)
      throw error
    })
    pooled.set(pool, known)
  }
  return known
}

const pooled = new WeakMap<Pool, Promise<boolean>>()

/** Compares process ids: a pooler gives each client an id of its own making, not that of the session it lends. */
async function comparePids(pool: Pool): Promise<boolean> {
  const client: PoolClient & { processID?: number } = await pool.connect()
  try {
    const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
    return rows[0]?.pid !== client.processID
  } finally {
    client.release()
  }
}

/** Limits in milliseconds; migrations, publishing and other programs have none. */
interface TimeLimits {
  statement: number
  lock: number
  idleInTransaction: number
}

/** Sets time limits in the web server, where all requests share a few connections. Call it before the first query. */
export function limitDatabaseTimes(
  limits: TimeLimits = { statement: 15_000, lock: 10_000, idleInTransaction: 60_000 },
): void {
  shared.waymarkDatabaseTimes = limits
}

/**
 * Sets the time limits of a session. Not while connecting: PgBouncer refuses such settings. And not through a pooler, where
 * they would stay with a session that is lent to others: there `QUERY_MS` ends slow statements.
 */
async function limitSession(
  client: ClientBase & { processID?: number },
  { statement, lock, idleInTransaction }: TimeLimits,
): Promise<void> {
  await client.query(
    `SELECT set_config('statement_timeout', $2, false), set_config('lock_timeout', $3, false),
       set_config('idle_in_transaction_session_timeout', $4, false)
     WHERE pg_backend_pid() = $1::int`,
    [client.processID ?? 0, `${statement}`, `${lock}`, `${idleInTransaction}`],
  )
}

/** The longest that connecting, and any one statement, may take; an import of everything included. */
const CONNECT_MS = 5000
const QUERY_MS = 65_000

/** Ends the pool, so that a short-lived program or a test file can exit. */
export async function disconnect(): Promise<void> {
  const ending = shared.waymarkDatabase
  shared.waymarkDatabase = undefined
  await ending?.prisma.$disconnect()
  await ending?.pool.end()
}

/** The one connection pool of this process, opened at the first query. */
function database(): Database {
  shared.waymarkDatabase ??= connect(databaseUrl())
  return shared.waymarkDatabase
}

function connect(url: string): Database {
  const limits = shared.waymarkDatabaseTimes
  const pool = new Pool({
    ...connectionOf(url),
    max: 10,
    ...(limits && {
      connectionTimeoutMillis: CONNECT_MS,
      query_timeout: QUERY_MS,
      onConnect: (client) => limitSession(client, limits),
    }),
  })
  // Without a listener, an idle connection that the server closes would end this process.
  pool.on('error', ({ message }) => log('warn', 'a database connection was lost', { message }))
  return { pool, prisma: new PrismaClient({ adapter: new PrismaPg(pool) }) }
}

function databaseUrl(): string {
  const url = env().DATABASE_URL
  if (!url)
    throw new Error('DATABASE_URL is not set: start Waymark with `npm start`, which sets it')
  return url
}
