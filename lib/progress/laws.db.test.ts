import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { publishContent } from '@/lib/content/mutations'
import { db } from '@/lib/platform/db'
import { contentFolder } from '@/lib/roadmap/testing'
import { testDatabase } from '@/prisma/testing'
import { applyOperations } from './last-writer'
import { recordOperations } from './mutations'
import { progressSince } from './queries'
import { type Operation, type Status, status } from './schema'

testDatabase()

const SKILLS = ['a', 'b', 'c']
const NOW = new Date('2026-05-01T12:00:00.000Z')

let asA: string
let asRenamed: string
beforeAll(async () => {
  const roadmaps = (first: string) => ({ all: [first, 'b', 'c'] })
  asA = await contentFolder({
    skills: { a: { formerly: ['x'] }, b: {}, c: {} },
    roadmaps: roadmaps('a'),
  })
  asRenamed = await contentFolder({
    skills: { x: { formerly: ['a'] }, b: {}, c: {} },
    roadmaps: roadmaps('x'),
  })
  await publishContent(asA)
})

/** Batches of several devices: each sends its own one after the other, some of them again. */
const devices = fc
  .uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[A-Za-z0-9_-]{1,2}$/),
      skill: fc.constantFrom(...SKILLS),
      status: fc.constantFrom(...status.options),
      at: fc.nat(3).map((minute) => new Date(Date.UTC(2026, 4, 1, 11, minute)).toISOString()),
    }),
    { selector: ({ id }) => id, minLength: 1, maxLength: 16 },
  )
  .chain((all) => {
    const batch = fc.subarray(all, { minLength: 1 })
    const device = fc.array(batch, { minLength: 1, maxLength: 4 })
    return fc.tuple(fc.constant(all), fc.array(device, { minLength: 2, maxLength: 5 }))
  })

test('however writers interleave and repeat, each version is there once and the state is the last writer’s', {
  timeout: 300_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(devices, async ([all, sent]) => {
      const ada = await person()
      const readers = [reader(ada), reader(ada)]
      const versions = (await Promise.all(sent.map((batches) => sendAll(ada, batches)))).flat()
      const { version } = await progressSince(ada)
      // Whichever batch made a version was told so; nothing made none.
      expect(new Set(versions)).toEqual(new Set(Array.from({ length: version }, (_, n) => n + 1)))
      const acknowledged = new Set(sent.flat(2).map(({ id }) => id))
      const log = all.filter(({ id }) => acknowledged.has(id))
      expect(await idsOf(ada)).toEqual(log.map(({ id }) => id).sort())
      const state = await statusesOf(ada)
      expect(state).toEqual(lastWriters(log))
      for (const stop of readers) expect(await stop()).toEqual(state)
    }),
    { numRuns: 60 },
  )
})

test('the same while the content is published and a skill is renamed to and fro', {
  timeout: 300_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(devices, async ([all, sent]) => {
      const ada = await person()
      const stop = reader(ada)
      const publishing = publishContent(asRenamed).then(() => publishContent(asA))
      await Promise.all([publishing, ...sent.map((batches) => sendAll(ada, batches))])
      const acknowledged = new Set(sent.flat(2).map(({ id }) => id))
      const log = all.filter(({ id }) => acknowledged.has(id))
      expect(await idsOf(ada)).toEqual(log.map(({ id }) => id).sort())
      const state = await statusesOf(ada)
      expect(state).toEqual(lastWriters(log))
      expect(await stop()).toEqual(state)
    }),
    { numRuns: 15 },
  )
})

/** @returns the versions it was told */
async function sendAll(userId: string, batches: readonly Operation[][]): Promise<number[]> {
  const versions: number[] = []
  for (const batch of batches) {
    const { version, applied, rejected } = await recordOperations(userId, batch, NOW)
    expect(rejected).toEqual([])
    expect(applied).toEqual(batch.map(({ id }) => id))
    versions.push(version)
  }
  return versions
}

/** Pages by version until it is stopped; then it has seen every change, whatever it met half-way. */
function reader(userId: string): () => Promise<Record<string, Status>> {
  const known = new Map<string, Status>()
  let version = 0
  let reading = true
  const done = (async () => {
    for (let last = false; !last; ) {
      last = !reading
      const news = await progressSince(userId, version)
      expect(news.version).toBeGreaterThanOrEqual(version)
      version = news.version
      for (const [skill, said] of Object.entries(news.skills)) known.set(skill, said.status)
    }
    return Object.fromEntries([...known].filter(([, said]) => said !== 'pending'))
  })()
  return () => {
    reading = false
    return done
  }
}

function lastWriters(log: readonly Operation[]): Record<string, Status> {
  const standing = Object.entries(applyOperations({}, log))
  return Object.fromEntries(
    standing.flatMap(([skill, { status }]) => (status === 'pending' ? [] : [[skill, status]])),
  )
}

async function statusesOf(userId: string): Promise<Record<string, Status>> {
  const { skills } = await progressSince(userId)
  return Object.fromEntries(Object.entries(skills).map(([skill, said]) => [skill, said.status]))
}

async function idsOf(userId: string): Promise<string[]> {
  const rows = await db().progressOperation.findMany({ where: { userId }, select: { id: true } })
  return rows.map(({ id }) => id).sort()
}

async function person(): Promise<string> {
  return (await db().user.create({ data: {}, select: { id: true } })).id
}
