import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { publishAtStart } from '@/lib/content/mutations'
import { migrate } from '@/prisma/migrate'
import { hasPooler, type Pooler, startPooler } from '@/prisma/testing-pooler'
import { WaitOver } from '@/prisma/wait-for-lock'
import { db, disconnect, prepared } from './db'

const NAME = `pooled_${process.pid}`
const direct = Object.assign(new URL(inject('postgresUrl')), { pathname: NAME }).href

let pooler: Pooler
let pooled: string

/** The locks of sessions that outlive their client, and statements with a name. */
async function leftBehind(): Promise<unknown[]> {
  const { rows } = await onServer(
    `SELECT l.pid, l.objid FROM pg_locks l JOIN pg_database d ON d.oid = l.database
     WHERE l.locktype = 'advisory' AND d.datname = '${NAME}'`,
    direct,
  )
  return rows
}

async function onServer(sql: string, url = inject('postgresUrl')) {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await client.query(sql)
  } finally {
    await client.end()
  }
}

describe.skipIf(!hasPooler)('behind PgBouncer in transaction mode', () => {
  beforeAll(async () => {
    await onServer(`CREATE DATABASE ${NAME}`)
    pooler = await startPooler(direct)
    pooled = pooler.urlOf(direct)
    process.env.DATABASE_URL = pooled
  })
  afterAll(async () => {
    await disconnect()
    await pooler.stop()
    await onServer(`DROP DATABASE ${NAME} WITH (FORCE)`)
  })

  test('migrations run, once, and leave no lock behind', async () => {
    const applied = await Promise.all([migrate(pooled), migrate(pooled)])
    expect(applied.map((names) => names.length > 0).sort()).toEqual([false, true])
    expect(await migrate(pooled)).toEqual([])
    expect(await leftBehind()).toEqual([])
  })

  test('content is published, and the second start finds it', async () => {
    expect(await publishAtStart('content', 'one')).toBeDefined()
    expect(await publishAtStart('content', 'one')).toBeUndefined()
    expect(await leftBehind()).toEqual([])
  })

  test('a hundred of our named statements at once find what they ask for', async () => {
    const asked = Array.from({ length: 100 }, (_, index) =>
      prepared<{ twice: number }>('twice', 'SELECT $1::int * 2 AS twice', [index]),
    )
    const found = (await Promise.all(asked)).map(([row]) => row?.twice)
    expect(found).toEqual(Array.from({ length: 100 }, (_, index) => index * 2))
  })

  test('transactions at once keep to themselves', async () => {
    const keys = Array.from({ length: 30 }, (_, index) => `pooled-${index}`)
    await Promise.all(
      keys.map((key) =>
        db().$transaction(
          async (tx) => {
            await tx.setting.create({ data: { key, value: key } })
            await tx.setting.update({ where: { key }, data: { value: `${key}!` } })
          },
          { maxWait: 30_000 },
        ),
      ),
    )
    const kept = await db().setting.findMany({ where: { key: { startsWith: 'pooled-' } } })
    expect(kept.map(({ value }) => value).sort()).toEqual(keys.map((key) => `${key}!`).sort())
  })
})

describe('a lock that somebody else holds', () => {
  const own = `locked_${process.pid}`
  const url = Object.assign(new URL(inject('postgresUrl')), { pathname: own }).href
  beforeAll(() => onServer(`CREATE DATABASE ${own}`))
  afterAll(() => onServer(`DROP DATABASE ${own} WITH (FORCE)`))

  test('is named with its holder after a moment, and waiting for it can be ended', async () => {
    const holder = new Client({ connectionString: url, application_name: 'a backup' })
    await holder.connect()
    await holder.query('SELECT pg_advisory_lock(8023417055)')
    const { rows } = await holder.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
    const said: string[] = []
    let isOver = false
    const waiting = migrate(url, 'prisma', {
      say: (line) => {
        said.push(line)
        isOver = true
      },
      isOver: () => isOver,
    })
    await expect(waiting).rejects.toThrow(WaitOver)
    expect(said).toEqual([
      expect.stringMatching(
        new RegExp(
          `^Waiting: PostgreSQL's process ${rows[0]?.pid} \\(a backup, since \\d{4}-\\d\\d-\\d\\d .*UTC\\) migrates this database\\. If it is stuck: SELECT pg_terminate_backend\\(${rows[0]?.pid}\\)$`,
        ),
      ),
    ])
    await holder.end()
    expect((await migrate(url)).length).toBeGreaterThan(0)
  })
})
