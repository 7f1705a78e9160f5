import 'server-only'
import { db } from '@/lib/platform/db'
import { changeProfileIn } from '@/lib/profile/mutations'
import { recordOperationsIn } from '@/lib/progress/mutations'
import { jsonOf } from '@/lib/roadmap/personal-mutations'
import type { Transaction } from '@/lib/skill/mutations'
import { lockToWrite } from '@/lib/skill/renaming-mutations'
import { readJsonFile } from './json-file'
import { type Plan, planImport, type Writes } from './plan'
import { presentFor } from './queries'
import { readArchive } from './read-archive'
import type { Archive, FileFault, Read } from './schema'
import { joined, patchOf } from './visibility-changes'

/** Keeps an uploaded file until its owner has said what becomes of it; only the last one is kept. */
export async function saveDraft(userId: string, name: string, file: Uint8Array): Promise<string> {
  const [, draft] = await db().$transaction([
    db().importDraft.deleteMany({ where: { userId } }),
    db().importDraft.create({
      data: { userId, name: name.replaceAll('\0', '').slice(0, 200), file: new Uint8Array(file) },
      select: { id: true },
    }),
  ])
  return draft.id
}

export async function discardDraft(userId: string, id: string): Promise<void> {
  await db().importDraft.deleteMany({ where: { userId, id } })
}

/** What taking this file in would come to; nothing is changed. */
export async function previewImport(
  userId: string,
  bytes: Uint8Array,
  now: Date,
): Promise<Read<Plan>> {
  const read = archiveIn(bytes, now)
  if (!read.ok) return read
  return db().$transaction((tx) => planFor(tx, userId, read.value, now), LONG)
}

/**
 * Takes a file in, all of it or nothing: in one transaction, by the plan that the preview shows, made anew from what is
 * here now.
 * @param opens whether the profile is to show others more, where the file says so
 */
export async function takeIn(
  userId: string,
  bytes: Uint8Array,
  now: Date,
  { opens }: { opens: boolean },
): Promise<Read<Plan>> {
  const read = archiveIn(bytes, now)
  if (!read.ok) return read
  return db().$transaction(async (tx) => {
    await lockToWrite(tx, userId)
    const plan = await planFor(tx, userId, read.value, now)
    if (!plan.ok) return plan
    const { writes, opening } = plan.value
    const profile = opens ? joined(writes.profile, patchOf(opening)) : writes.profile
    await write(tx, userId, { ...writes, profile }, now)
    return plan
  }, LONG)
}

const LONG = { maxWait: 10_000, timeout: 60_000 }

function archiveIn(bytes: Uint8Array, now: Date): Read<Archive> {
  const json = readJsonFile(bytes)
  if (!json.ok) return json
  if (typeof json.value === 'object' && json.value !== null && 'format' in json.value)
    return readArchive(json.value, now)
  return { ok: false, faults: [NEITHER] }
}

const NEITHER: FileFault = {
  at: '',
  message: 'This is neither what Waymark exports nor a roadmap with nodes and edges.',
}

async function planFor(
  tx: Transaction,
  userId: string,
  file: Archive,
  now: Date,
): Promise<Read<Plan>> {
  const present = await presentFor(tx, userId, file, now)
  if (!present) throw new Error('an import for a person who does not exist')
  const fault = faultOfOwner(file, present.own)
  return fault ? { ok: false, faults: [fault] } : { ok: true, value: planImport(file, present) }
}

function faultOfOwner(file: Archive, own: Archive): FileFault | undefined {
  const { email } = file.account
  if (!email || !own.account.email) return undefined
  if (email.toLowerCase() === own.account.email.toLowerCase()) return undefined
  const message = `is ${email}, and you are signed in as ${own.account.email}: this is somebody else’s file`
  return { at: 'account.email', message }
}

async function write(tx: Transaction, userId: string, writes: Writes, now: Date): Promise<void> {
  const { settings, profile, follows, operations, notes, evidence, reviews, memories } = writes
  if (Object.keys(settings).length > 0)
    await tx.user.update({ where: { id: userId }, data: definedIn(settings) })
  if (Object.keys(profile).length > 0) {
    const changed = await changeProfileIn(tx, userId, profile, now)
    if (!changed.ok) throw new Error(`the plan of an import missed: ${changed.reason}`)
  }
  await tx.follow.createMany({
    data: follows.map(({ roadmap, followedAt }) => ({ userId, roadmapSlug: roadmap, followedAt })),
    skipDuplicates: true,
  })
  if (operations.length > 0)
    await recordOperationsIn(tx, userId, operations, { source: 'imported' })
  await tx.evidence.createMany({
    data: evidence.map(({ skills: _, note, date, ...rest }) => ({
      ...{ userId, note: note ?? null, date: date ? new Date(date) : null, ...rest },
    })),
  })
  await tx.evidenceSkill.createMany({
    data: evidence.flatMap(({ id, skills }) =>
      skills.map((skillSlug, position) => ({ userId, evidenceId: id, skillSlug, position })),
    ),
  })
  await tx.review.createMany({
    data: reviews.map(({ skill, ...review }) => ({ userId, skillSlug: skill, ...review })),
  })
  for (const { skill, ...note } of notes) {
    const key = { userId, skillSlug: skill }
    await tx.skillNote.upsert({
      where: { userId_skillSlug: key },
      create: { ...key, ...note },
      // Whoever has the former note open learns that it changed.
      update: { ...note, updatedAt: new Date() },
    })
  }
  for (const { skill, ...memory } of memories) {
    const key = { userId, skillSlug: skill }
    await tx.skillMemory.upsert({
      where: { userId_skillSlug: key },
      create: { ...key, ...memory },
      update: memory,
    })
  }
  for (const { id, root, posting = null, ...roadmap } of writes.roadmaps) {
    const data = { ...roadmap, posting, root: jsonOf({ ...root, title: '' }) }
    await tx.personalRoadmap.upsert({
      where: { userId_id: { userId, id } },
      create: { userId, id, ...data },
      update: data,
    })
  }
}

type Settings = Archive['settings']

function definedIn({ timeZone, weeklyGoal, wantsRefresh }: Settings) {
  return {
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(weeklyGoal === undefined ? {} : { weeklyGoal }),
    ...(wantsRefresh === undefined ? {} : { wantsRefresh }),
  }
}
