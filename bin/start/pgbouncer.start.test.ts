import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest'
import { hashSecret } from '@/lib/platform/secret'
import { type EmbeddedPostgres, startPostgres } from '@/prisma/postgres'
import { THROWN_AWAY } from '@/prisma/scratch'
import { hasPooler, type Pooler, startPooler } from '@/prisma/testing-pooler'
import { Waymark } from './testing-start'

const clone = inject('clone')
const TOKEN = 'behind-a-pooler'
const started: Waymark[] = []
let directory: string
let postgres: EmbeddedPostgres
let pooler: Pooler

describe.skipIf(!hasPooler)('with PgBouncer in transaction mode in front of the database', () => {
  beforeAll(async () => {
    directory = fs.mkdtempSync(path.join(os.tmpdir(), 'waymark-pooled-'))
    fs.chmodSync(directory, 0o755)
    postgres = await startPostgres(directory, THROWN_AWAY)
    pooler = await startPooler(postgres.url)
  })
  afterEach(async () => {
    for (const waymark of started.splice(0)) await waymark.killEverything()
  })
  afterAll(async () => {
    await pooler.stop()
    await postgres.stop()
    fs.rmSync(directory, { recursive: true, force: true })
  })

  test('it starts, takes a hundred ticks at once, stops, and starts again', async () => {
    const first = start()
    const address = await first.ready()
    await query(`INSERT INTO "User" (id, email) VALUES ('ada', 'ada@way.example')`)
    await query(
      `INSERT INTO "Session" ("sessionToken", "userId", expires)
       VALUES ('${hashSecret(TOKEN)}', 'ada', now() + interval '1 day')`,
    )
    const ticks = await Promise.all(Array.from({ length: 100 }, (_, n) => tick(address, n)))
    expect(ticks.filter((status) => status !== 200)).toEqual([])
    expect((await fetch(`${address}/api/health`)).status).toBe(200)
    expect(await first.stop()).toBe(0)
    expect(await query(`SELECT pid FROM pg_locks WHERE locktype = 'advisory'`)).toEqual([])

    const second = start()
    await second.ready()
    expect(second.said).toContain('content unchanged')
    expect(await second.stop()).toBe(0)
  })

  test('a start that waits for a lock names who holds it, and ends when told to', async () => {
    const holder = new Client({ connectionString: postgres.url, application_name: 'a backup' })
    await holder.connect()
    await holder.query('SELECT pg_advisory_lock(8023417055)')
    const waiting = start()
    await waiting.saying(/Waiting: PostgreSQL's process \d+ \(a backup, since .*\) migrates/)
    expect(await waiting.stop()).toBe(0)
    await holder.end()
  })
})

function start(): Waymark {
  const waymark = new Waymark(clone, { DATABASE_URL: pooler.urlOf(postgres.url) })
  started.push(waymark)
  return waymark
}

async function tick(address: string, n: number): Promise<number> {
  const operation = {
    id: `pooled-tick-${String(n).padStart(8, '0')}`,
    skill: n % 2 ? 'http' : 'docker',
    status: 'done',
    at: new Date().toISOString(),
  }
  const response = await fetch(`${address}/api/v1/progress`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Cookie: `next-auth.session-token=${TOKEN}`,
      Origin: address,
    },
    body: JSON.stringify({ operations: [operation] }),
  })
  return response.status
}

async function query(sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: postgres.url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}
