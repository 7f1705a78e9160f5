import 'server-only'
import { db } from '@/lib/platform/db'
import type { Transaction } from '@/lib/platform/transaction'
import { changeProfileIn } from '@/lib/profile/mutations'
import { recordOperationsIn } from '@/lib/progress/mutations'
import { treeColumn, writeSkillsOnPersonalRoadmap } from '@/lib/roadmap/mutations'
import { searchEntries } from '@/lib/skill/queries'
import { lockSkillReferences } from '@/lib/skill/renaming-mutations'
import type { Asks, FileToRead, ImportBrief } from './import-jobs'
import { planOnThread, readOnThread } from './import-threads'
import { recognised, skillOfEntry, unmatchedLabels } from './outline-tree'
import type { Plan, Writes } from './plan'
import { presentFor } from './present-queries'
import { type KeptPreview, viewOf } from './preview'
import type { FileFault, Read } from './schema'
import { joined, patchOf, type VisibilityChange } from './visibility-changes'

/**
 * Keeps an uploaded file and its preview until the owner imports or discards it; only the last upload is kept.
 * The file is read and planned once, here, so that showing the preview costs nothing more.
 */
export async function startImport(
  userId: string,
  name: string,
  bytes: Uint8Array,
  now: Date,
): Promise<string> {
  const file = { bytes, name, now }
  const read = await readOnThread(file)
  const preview = await previewOf(userId, read, file)
  const data = {
    userId,
    name: name.replaceAll('\0', '').slice(0, 200),
    // The preview of any other file already contains everything that is imported from it.
    file: read.kind === 'archive' ? new Uint8Array(bytes) : new Uint8Array(),
    preview: JSON.stringify(preview),
  }
  const [, draft] = await db().$transaction([
    db().importDraft.deleteMany({ where: { userId } }),
    db().importDraft.create({ data, select: { id: true } }),
  ])
  return draft.id
}

async function previewOf(
  userId: string,
  read: ImportBrief,
  file: FileToRead,
): Promise<KeptPreview> {
  if (read.kind === 'faults') return read
  if (read.kind === 'archive') {
    const plan = await db().$transaction((tx) => planFor(tx, userId, read.asks, file), LONG)
    return { kind: 'archive', plan: viewOf(plan) }
  }
  const { outline } = read
  const skillOf = skillOfEntry(await searchEntries())
  return {
    ...{ kind: 'outline', outline },
    matched: recognised(outline, skillOf),
    unmatched: unmatchedLabels(outline, skillOf),
  }
}

export async function discardDraft(userId: string, id: string): Promise<void> {
  await db().importDraft.deleteMany({ where: { userId, id } })
}

/** Plans the import of this file without changing anything. */
export async function previewImport(
  userId: string,
  bytes: Uint8Array,
  now: Date,
): Promise<Read<Plan>> {
  const file = { bytes, name: '', now }
  const read = await archiveIn(file)
  if (!read.ok) return read
  const plan = await db().$transaction((tx) => planFor(tx, userId, read.value, file), LONG)
  return { ok: true, value: plan }
}

/** The person's choices below the preview. */
interface Said {
  /** The sections that the person agreed to show to more people, as listed in the preview; null agrees to all in the file. */
  opens: readonly VisibilityChange[] | null
  /** The person says that a file of another account is theirs too. */
  mine?: boolean
}

/**
 * Imports a file in one transaction: everything in it that can be imported, or nothing. It follows the same plan as the
 * preview, made again from the current data.
 */
export async function takeIn(
  userId: string,
  bytes: Uint8Array,
  now: Date,
  { opens, mine = false }: Said,
): Promise<Read<Plan>> {
  const file = { bytes, name: '', now }
  const read = await archiveIn(file)
  if (!read.ok) return read
  return db().$transaction(async (tx): Promise<Read<Plan>> => {
    await lockSkillReferences(tx, userId)
    const plan = await planFor(tx, userId, read.value, file)
    if (plan.owner && !mine) return { ok: false, faults: [SOMEBODY_ELSES] }
    const { writes } = plan
    const opening = opens ? plan.opening.filter((change) => isAmong(opens, change)) : plan.opening
    await write(tx, userId, { ...writes, profile: joined(writes.profile, patchOf(opening)) }, now)
    return { ok: true, value: plan }
  }, LONG)
}

const SOMEBODY_ELSES: FileFault = {
  at: 'account.email',
  message: 'is not yours: this is the file of another account',
}

/** Compares the audience too: agreeing to show a section to some people is not agreeing to show it to everyone. */
function isAmong(opens: readonly VisibilityChange[], { of, name, to }: VisibilityChange): boolean {
  return opens.some((open) => open.of === of && open.name === name && open.to === to)
}

const LONG = { maxWait: 10_000, timeout: 60_000 }

async function archiveIn(file: FileToRead): Promise<Read<Asks>> {
  const read = await readOnThread(file)
  if (read.kind === 'archive') return { ok: true, value: read.asks }
  return { ok: false, faults: read.kind === 'faults' ? read.faults : [NO_ARCHIVE] }
}

const NO_ARCHIVE: FileFault = { at: '', message: 'This is no export of Waymark.' }

async function planFor(
  tx: Transaction,
  userId: string,
  asks: Asks,
  file: FileToRead,
): Promise<Plan> {
  const present = await presentFor(tx, userId, asks, file.now)
  if (!present) throw new Error('an import for a person who does not exist')
  const plan = await planOnThread(file, present)
  if (!plan) throw new Error('an import that was an archive a moment ago is none')
  return plan
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
      // A page that has the former note open learns that it changed.
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
  for (const { id, root, posting = null, summary = '', ...roadmap } of writes.roadmaps) {
    const data = { ...roadmap, summary, posting, root: treeColumn({ ...root, title: '' }) }
    await tx.personalRoadmap.upsert({
      where: { userId_id: { userId, id } },
      create: { userId, id, ...data },
      update: data,
    })
    await writeSkillsOnPersonalRoadmap(tx, { userId, id }, root)
  }
}

type Settings = Writes['settings']

function definedIn({ timeZone, weeklyGoal, wantsRefresh }: Settings) {
  return {
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(weeklyGoal === undefined ? {} : { weeklyGoal }),
    ...(wantsRefresh === undefined ? {} : { wantsRefresh }),
  }
}
