import fc from 'fast-check'
import { expect, test } from 'vitest'
import { publishContent } from '@/lib/content/mutations'
import { db } from '@/lib/platform/db'
import { type ContentSketch, contentFolder } from '@/lib/roadmap/testing'
import { testDatabase } from '@/prisma/testing'
import { applyOperations } from './last-writer'
import { recordOperations } from './mutations'
import { newOperationId } from './operation-id'
import { progressSince } from './queries'
import { type Operation, type Status, status } from './schema'

testDatabase()

const SLUGS = ['a', 'b', 'c', 'd']
const PEOPLE = 2

/** The skills in the content, each with the slugs it says it had. */
type Skills = ReadonlyMap<string, readonly string[]>

const slug = fc.constantFrom(...SLUGS)
const edit = fc.oneof(
  fc.record({ does: fc.constant('add' as const), slug }),
  fc.record({ does: fc.constant('remove' as const), slug }),
  fc.record({ does: fc.constant('forget' as const), slug }),
  // Renames where the other is free, merges where it is there.
  { weight: 3, arbitrary: fc.record({ does: fc.constant('rename' as const), slug, to: slug }) },
  fc.record({ does: fc.constant('swap' as const), slug, to: slug }),
  fc.record({ does: fc.constant('regroup' as const), size: fc.integer({ min: 1, max: 4 }) }),
)
const tick = fc.record({
  does: fc.constant('tick' as const),
  person: fc.nat(PEOPLE - 1),
  slug,
  status: fc.constantFrom(...status.options),
  minute: fc.nat(5),
})

test('no sequence of publications loses an operation, or changes what stands but by a renaming', {
  timeout: 300_000,
}, async () => {
  const steps = fc.array(fc.oneof(edit, { weight: 2, arbitrary: tick }), {
    minLength: 4,
    maxLength: 14,
  })
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      let skills: Skills = new Map(SLUGS.slice(0, 3).map((one) => [one, []]))
      let size = 2
      const clients = await Promise.all(Array.from({ length: PEOPLE }, newClient))
      await publish(skills, size)
      for (const step of all) {
        if (step.does === 'tick') await say(clients[step.person]?.userId ?? '', step)
        if (step.does === 'regroup') size = step.size
        for (const next of edited(skills, step)) {
          skills = next
          await expectNothingLost(clients, skills, () => publish(skills, size))
        }
        // The first asks at the end alone.
        await pollEach(clients.slice(1))
      }
      await pollEach(clients)
    }),
    { numRuns: 25 },
  )
})

type Edit = typeof edit extends fc.Arbitrary<infer One> ? One : never
type Tick = typeof tick extends fc.Arbitrary<infer One> ? One : never

/** Returns the sets of skills published at a step, one after another: names are swapped by way of a third one. */
function edited(skills: Skills, step: Edit | Tick): Skills[] {
  if (step.does === 'tick') return []
  if (step.does === 'regroup') return [skills]
  const { does, slug } = step
  if (does === 'add') return skills.has(slug) ? [] : [withSkill(skills, slug, [])]
  if (!skills.has(slug)) return []
  if (does === 'forget') return [withSkill(skills, slug, [])]
  if (does === 'remove') return skills.size > 1 ? [without(skills, slug)] : []
  return slug === step.to ? [] : exchanged(skills, step)
}

function exchanged(
  skills: Skills,
  { does, slug, to }: { does: 'rename' | 'swap'; slug: string; to: string },
): Skills[] {
  if (does === 'rename' || !skills.has(to)) return [renamed(skills, slug, to)]
  const first = renamed(skills, slug, 'between')
  const second = renamed(first, to, slug)
  return [first, second, renamed(second, 'between', to)]
}

/** Renames a skill; if the new slug is there already, merges the two. */
function renamed(skills: Skills, from: string, to: string): Skills {
  const formerly = new Set([...(skills.get(to) ?? []), ...(skills.get(from) ?? []), from])
  return withSkill(
    without(skills, from),
    to,
    [...formerly].filter((one) => one !== to),
  )
}

function without(skills: Skills, slug: string): Skills {
  return new Map([...skills].filter(([one]) => one !== slug))
}

/** A slug that is there again is nobody’s former one. */
function withSkill(skills: Skills, slug: string, formerly: readonly string[]): Skills {
  const others = [...skills].map(
    ([one, had]) => [one, had.filter((each) => each !== slug)] as const,
  )
  return new Map([...others, [slug, formerly]])
}

async function publish(skills: Skills, size: number): Promise<void> {
  const slugs = [...skills.keys()]
  const groups: ContentSketch['roadmaps'][string] = []
  for (let at = 0; at < slugs.length; at += size)
    groups.push({ title: `Part ${at}`, pick: 1, children: slugs.slice(at, at + size) })
  await publishContent(
    await contentFolder({
      skills: Object.fromEntries(
        [...skills].map(([one, formerly]) => [one, { formerly: [...formerly] }]),
      ),
      roadmaps: { web: groups, some: slugs.slice(0, 1) },
    }),
  )
}

async function say(
  userId: string,
  { slug, status, minute }: { slug: string; status: Status; minute: number },
): Promise<void> {
  const at = new Date(Date.UTC(2026, 0, 1, 12, minute)).toISOString()
  await recordOperations(userId, [{ id: newOperationId(), skill: slug, status, at }], new Date())
}

/** Everybody’s log is the one it was, under the names of now; what stands is the last writer of each skill. */
async function expectNothingLost(
  clients: readonly Client[],
  skills: Skills,
  publishing: () => Promise<void>,
): Promise<void> {
  const heirs = new Map(
    [...skills].flatMap(([slug, formerly]) => formerly.map((former) => [former, slug] as const)),
  )
  const before = await Promise.all(clients.map(({ userId }) => logOf(userId)))
  await publishing()
  for (const [index, client] of clients.entries()) {
    const log = (before[index] ?? []).map((operation) => ({
      ...operation,
      skill: heirs.get(operation.skill) ?? operation.skill,
    }))
    expect(await logOf(client.userId)).toEqual(log)
    const rows = await db().progress.findMany({
      where: { userId: client.userId, operationId: { not: '' } },
    })
    const standing = rows.map((row) => [row.skillSlug, row.operationId])
    const expected = Object.entries(applyOperations({}, log)).map(([skill, { id }]) => [skill, id])
    expect(Object.fromEntries(standing)).toEqual(Object.fromEntries(expected))
  }
}

async function logOf(userId: string): Promise<Operation[]> {
  const rows = await db().progressOperation.findMany({ where: { userId }, orderBy: { id: 'asc' } })
  return rows.map(({ id, skillSlug, status, at }) => ({
    ...{ id, skill: skillSlug, status },
    at: at.toISOString(),
  }))
}

/** A client that asks for what changed since the version it knows. */
interface Client {
  userId: string
  version: number
  statuses: Map<string, Status>
}

async function newClient(): Promise<Client> {
  const { id } = await db().user.create({ data: {}, select: { id: true } })
  return { userId: id, version: 0, statuses: new Map() }
}

async function pollEach(clients: readonly Client[]): Promise<void> {
  for (const client of clients) await poll(client)
}

/** After it, they know what one would who asks for everything. */
async function poll(client: Client): Promise<void> {
  const news = await progressSince(client.userId, client.version)
  expect(news.version).toBeGreaterThanOrEqual(client.version)
  client.version = news.version
  for (const [skill, said] of Object.entries(news.skills)) {
    if (said.status === 'pending') client.statuses.delete(skill)
    else client.statuses.set(skill, said.status)
  }
  const { skills } = await progressSince(client.userId)
  const all = Object.entries(skills).map(([skill, said]) => [skill, said.status])
  expect(Object.fromEntries(client.statuses)).toEqual(Object.fromEntries(all))
}
