import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { hashSecret } from '@/lib/platform/secret'
import { commandOf, isAlive, Waymark } from './testing-start'

const DATA_DIR = '.data/stop'
const clone = inject('clone')
let waymark: Waymark
let address: string

beforeEach(async () => {
  waymark = new Waymark(clone, { DATA_DIR })
  address = await waymark.ready()
})
afterEach(() => waymark.killEverything())

describe.each([
  ['SIGTERM to npm', () => waymark.stop('SIGTERM')],
  ['Ctrl-C in the terminal', () => waymark.pressCtrlC()],
])('%s', (_name, stop) => {
  test('lets a request in flight end, then stops everything, PostgreSQL in order', async () => {
    const processes = waymark.processes()
    const lock = await lockRoadmaps()
    const inFlight = fetch(`${address}/api/v1/roadmaps`)
    await waitingFor(lock)
    const ended = stop()
    await refusesNewcomers()
    await lock.query('ROLLBACK')
    expect((await inFlight).status).toBe(200)
    await lock.end()
    expect(await ended).toBe(0)
    expect(processes.filter(isAlive)).toEqual([])
    const log = fs.readFileSync(path.join(waymark.dataDir, 'postgres.log'), 'utf8')
    expect(log).toContain('database system is shut down')
  })
})

test('after kill -9 of everything amid concurrent writers, the next start has every acknowledged tick', async () => {
  const people = await Promise.all(Array.from({ length: 3 }, signIn))
  const writers = people.flatMap((cookie) =>
    [1, 2].map((device) => tickUntilKilled(cookie, device)),
  )
  while (writers.some(({ acknowledged }) => acknowledged.length < 5)) await pause(20)
  await waymark.killEverything()
  await Promise.all(writers.map(({ ended }) => ended))
  waymark = new Waymark(clone, { DATA_DIR })
  address = await waymark.ready()
  for (const { cookie, acknowledged } of writers) {
    const { log, standing, latest } = await writtenBy(cookie)
    expect(log).toEqual(expect.arrayContaining(acknowledged))
    expect(standing).toEqual(latest)
  }
})

test('when only our programs are killed, the next start stops the PostgreSQL they left', async () => {
  const cookie = await signIn()
  const ticks = await tick(cookie, ['http', 'redis'])
  const server = Number(
    fs.readFileSync(path.join(waymark.dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0],
  )
  const ours = waymark.processes().filter((pid) => !commandOf(pid).includes('postgres'))
  for (const pid of ours) process.kill(pid, 'SIGKILL')
  await waymark.exit()
  expect(isAlive(server)).toBe(true)
  waymark = new Waymark(clone, { DATA_DIR })
  address = await waymark.ready()
  expect(isAlive(server)).toBe(false)
  expect(await ticksOf(cookie)).toEqual(ticks)
})

test('when npm is killed outright, the rest ends by itself', async () => {
  const processes = waymark.processes()
  process.kill(waymark.pid, 'SIGKILL')
  await vanished(processes)
})

test('a web server that crashes ends everything with a failure', async () => {
  const processes = waymark.processes()
  process.kill(waymark.webServer(), 'SIGKILL')
  expect(await waymark.exit()).toBe(1)
  expect(waymark.complaint).toContain('the web server ended unexpectedly')
  await vanished(processes)
})

/** Holds what `/api/v1/roadmaps` reads, so that a request for it takes as long as we like. */
async function lockRoadmaps(): Promise<Client> {
  const client = new Client({ connectionString: waymark.databaseUrl() })
  client.on('error', () => undefined)
  await client.connect()
  await client.query('BEGIN')
  await client.query('LOCK TABLE "Roadmap" IN ACCESS EXCLUSIVE MODE')
  return client
}

async function waitingFor(lock: Client): Promise<void> {
  for (;;) {
    const { rows } = await lock.query(
      "SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock'",
    )
    if (rows.length > 0) return
    await pause(20)
  }
}

async function refusesNewcomers(): Promise<void> {
  while (
    await fetch(`${address}/api/health`).then(
      () => true,
      () => false,
    )
  )
    await pause(20)
}

async function vanished(processes: number[]): Promise<void> {
  while (processes.some(isAlive)) await pause(20)
}

/** One device of a person, which ticks as fast as it is answered. */
function tickUntilKilled(cookie: string, device: number) {
  const acknowledged: string[] = []
  const send = async () => {
    for (let turn = 0; ; turn++) {
      const skill = ['http', 'git', 'sql'][turn % 3] ?? ''
      const id = `${device}-${turn}`
      const operation = { id, skill, status: 'done', at: new Date().toISOString() }
      const { applied } = await post(cookie, [operation])
      acknowledged.push(...applied)
    }
  }
  return { cookie, acknowledged, ended: send().catch(() => undefined) }
}

/** Returns a person's log, the stored state of each skill, and the state that follows from the log. */
async function writtenBy(cookie: string) {
  const client = new Client({ connectionString: waymark.databaseUrl() })
  await client.connect()
  const { rows } = await client.query(
    `SELECT o.id, o."skillSlug" AS skill, p."operationId" AS standing
     FROM "Session" s JOIN "ProgressOperation" o USING ("userId")
     JOIN "Progress" p ON p."userId" = o."userId" AND p."skillSlug" = o."skillSlug"
     WHERE s."sessionToken" = $1 ORDER BY o.at, o.id COLLATE "C"`,
    [hashSecret(cookie.split('=')[1] ?? '')],
  )
  await client.end()
  return {
    log: rows.map(({ id }) => id),
    standing: Object.fromEntries(rows.map(({ skill, standing }) => [skill, standing])),
    latest: Object.fromEntries(rows.map(({ skill, id }) => [skill, id])),
  }
}

/** @returns the cookie of a new person's session */
async function signIn(): Promise<string> {
  const token = crypto.randomUUID()
  const client = new Client({ connectionString: waymark.databaseUrl() })
  await client.connect()
  const user = crypto.randomUUID()
  await client.query('INSERT INTO "User" (id) VALUES ($1)', [user])
  await client.query(
    `INSERT INTO "Session" ("sessionToken", "userId", expires) VALUES ($1, $2, now() + interval '1 day')`,
    [hashSecret(token), user],
  )
  await client.end()
  return `next-auth.session-token=${token}`
}

async function tick(cookie: string, skills: string[]): Promise<string[]> {
  const operations = skills.map((skill) => ({
    id: `tick-${skill}`,
    skill,
    status: 'done',
    at: new Date().toISOString(),
  }))
  const { applied } = await post(cookie, operations)
  expect(applied).toHaveLength(skills.length)
  return skills.toSorted()
}

async function post(cookie: string, operations: object[]): Promise<{ applied: string[] }> {
  const response = await fetch(`${address}/api/v1/progress`, {
    method: 'POST',
    headers: { cookie, origin: address, 'Content-Type': 'application/json' },
    body: JSON.stringify({ operations }),
  })
  expect(response.status).toBe(200)
  return response.json()
}

async function ticksOf(cookie: string): Promise<string[]> {
  const response = await fetch(`${address}/api/v1/progress`, { headers: { cookie } })
  const { skills } = await response.json()
  return Object.keys(skills).sort()
}
