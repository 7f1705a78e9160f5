import { knownTree, MAX_PERSONAL_ROADMAPS } from '@/lib/authoring/personal-roadmap'
import { mergeNotes, NO_NOTE, sameContent } from '@/lib/notes/notes'
import { QUOTAS } from '@/lib/platform/quotas'
import { MAX_EVIDENCE } from '@/lib/profile/evidence-schema'
import type { ProfilePatch } from '@/lib/profile/schema'
import { applyOperations } from '@/lib/progress/last-writer'
import type { Operation, Status } from '@/lib/progress/schema'
import { leavesOf } from '@/lib/roadmap/group'
import { changesIn, isSame } from './changes'
import { planProfile } from './plan-profile'
import type { ArchiveRead, List } from './read-archive'
import { type Beyond, beyondOf, type Room, roomFor } from './room'
import type { Archive, FileFault } from './schema'
import type { VisibilityChange } from './visibility-changes'

/** The person's own data in the form of an archive, and the other rows that a plan depends on. */
export interface Present {
  own: Archive
  /** The current slug of each skill that the file names; unknown skills are missing. */
  slugs: ReadonlyMap<string, string>
  roadmaps: ReadonlySet<string>
  /** True when somebody else has the file's handle or one that looks like it. */
  handleTaken: boolean
  /** The number of changes in the whole log; `own` has only some of them. */
  changes: number
}

/** The changes an import would make. Importing the same file twice changes nothing. */
export interface Plan {
  parts: Part[]
  /** Skills whose status changes. */
  statuses: { skill: string; from: Status; to: Status }[]
  /** The exact values to write, with current slugs. */
  writes: Writes
  /** Changes that would show others more of the profile, written only if the person agrees. */
  opening: VisibilityChange[]
  /** The faults that belong to none of the parts. */
  leftOut: FileFault[]
  /** The account that the file names, if it is not this one: nothing is written unless the person says it is theirs too. */
  owner: { file: string; here: string } | null
}

export const SUBJECTS = [
  ...(['settings', 'profile', 'follows', 'operations', 'notes'] as const),
  ...(['evidence', 'reviews', 'memories', 'roadmaps'] as const),
] as const satisfies readonly (keyof Archive)[]
export type Subject = (typeof SUBJECTS)[number]

export interface Part {
  subject: Subject
  added: number
  /** Existing values that change, each in a word or two. */
  changed: string[]
  same: number
  /** The values left out, and why. */
  refused: FileFault[]
  /** One sentence on the values left out because of a quota. */
  beyond: Beyond | null
}

export type Writes = Omit<Pick<Archive, Subject>, 'profile'> & { profile: ProfilePatch }

/**
 * Compares a file with the person's data. An import never loses existing data: a skill's last tick wins, as always, and
 * two notes on one skill are merged.
 */
export function planImport(
  { archive: file, places, leftOut }: ArchiveRead,
  present: Present,
): Plan {
  const { own } = present
  const unread = (subject: Subject) => leftOut.filter(({ at }) => isIn(at, subject))
  const settings = changesIn(file.settings, own.settings)
  const profile = planProfile(file.profile, own.profile, present.handleTaken, present.roadmaps)
  const lists = planLists(file, places, present)
  const parts: Part[] = [
    { subject: 'settings' as const, ...NONE, changed: Object.keys(settings), refused: [] },
    {
      ...{ subject: 'profile' as const, ...NONE },
      changed: Object.keys(profile.write),
      refused: profile.refused,
    },
    ...Object.values(lists).map(({ part }) => part),
  ].map((part) => ({ ...part, refused: [...unread(part.subject), ...part.refused] }))
  return {
    parts,
    statuses: statusChanges(own.operations, lists.operations.writes),
    writes: {
      settings,
      profile: profile.write,
      follows: lists.follows.writes,
      operations: lists.operations.writes,
      notes: lists.notes.writes,
      evidence: lists.evidence.writes,
      reviews: lists.reviews.writes,
      memories: lists.memories.writes,
      roadmaps: lists.roadmaps.writes,
    },
    opening: profile.opening,
    leftOut: leftOut.filter(({ at }) => !SUBJECTS.some((subject) => isIn(at, subject))),
    owner: otherOwner(file.account, own.account),
  }
}

const NONE = { added: 0, same: 0, beyond: null }

/** Tells whether a path leads into this part of the file. */
function isIn(at: string, subject: Subject): boolean {
  return at.startsWith(subject) && !/^\w/.test(at.slice(subject.length))
}

/** Identifies the owner by email address; an account without one by the instant it was created. */
function otherOwner(file: Archive['account'], here: Archive['account']): Plan['owner'] {
  const isSameAccount =
    file.email && here.email
      ? file.email.toLowerCase() === here.email.toLowerCase()
      : !(file.email || here.email) && isSame(file.createdAt, here.createdAt)
  if (isSameAccount) return null
  return { file: nameOf(file), here: nameOf(here) }
}

function nameOf({ email, name }: Archive['account']): string {
  return email ?? name ?? ''
}

export function isNothing({ parts, opening }: Plan): boolean {
  const isSettled = parts.every(({ added, changed }) => added === 0 && changed.length === 0)
  return isSettled && opening.length === 0
}

type Verdict<T> =
  | { kind: 'added'; write: T }
  | { kind: 'changed'; write: T; what: string }
  | { kind: 'same' }
  | { kind: 'refused'; why: string }
  /** The quota has no room for it. */
  | { kind: 'beyond' }

const SAME = { kind: 'same' } as const
const BEYOND = { kind: 'beyond' } as const
const NO_SKILL = { kind: 'refused', why: 'there is no such skill here' } as const
const OTHER_HERE = { kind: 'refused', why: 'is here already, and says something else' } as const

function planLists(
  file: Archive,
  places: ArchiveRead['places'],
  { own, slugs, roadmaps, changes }: Present,
) {
  const room = roomFor(own, changes)

  /** Judges each element of a list, and names those left out by their place in the file. */
  function sortOut<T>(subject: List, items: readonly T[], judge: (item: T) => Verdict<T>) {
    return sorted(subject, items, { places: places[subject], room: room[subject], judge })
  }

  const evidenceHere = by(own.evidence, ({ id }) => id)
  const roadmapsHere = by(own.roadmaps, ({ id }) => id)
  const follows = new Set(own.follows.map(({ roadmap }) => roadmap))
  let noteCharacters = room.notes?.free ?? 0
  const operations = by(own.operations, ({ id }) => id)
  const notes = by(own.notes, ({ skill }) => skill)
  const reviews = by(own.reviews, ({ id }) => id)
  const memories = by(own.memories, ({ skill }) => skill)

  /** Adds what is not here under its id; what is here and says something else stays. */
  function byId<T extends { id: string; skill: string }>(here: Map<string, T>) {
    return (item: T): Verdict<T> => {
      const skill = slugs.get(item.skill)
      if (!skill) return NO_SKILL
      const write = { ...item, skill }
      const there = here.get(item.id)
      if (!there) return { kind: 'added', write }
      return isSame(there, write) ? SAME : OTHER_HERE
    }
  }

  return {
    follows: sortOut('follows', file.follows, (follow): Verdict<PartOf<'follows'>> => {
      if (follows.has(follow.roadmap)) return SAME
      if (!roadmaps.has(follow.roadmap))
        return { kind: 'refused', why: 'there is no such roadmap here' }
      if (follows.size >= QUOTAS.follows) return BEYOND
      follows.add(follow.roadmap)
      return { kind: 'added', write: follow }
    }),
    operations: newest(
      sortOut('operations', file.operations.map(inUtc), byId(operations)),
      room.operations,
    ),
    notes: sortOut('notes', file.notes, ({ skill: named, ...theirs }): Verdict<PartOf<'notes'>> => {
      const skill = slugs.get(named)
      if (!skill) return NO_SKILL
      const mine = notes.get(skill)
      const joined = mine ? mergeNotes(NO_NOTE, theirs, mine) : theirs
      if (mine && sameContent(mine, { ...joined })) return SAME
      const write = { skill, updatedAt: theirs.updatedAt, ...joined }
      const longer = joined.note.length - (mine?.note.length ?? 0)
      if (longer > noteCharacters) return BEYOND
      noteCharacters -= longer
      notes.set(skill, write)
      return mine ? { kind: 'changed', write, what: skill } : { kind: 'added', write }
    }),
    evidence: sortOut('evidence', file.evidence, (item): Verdict<PartOf<'evidence'>> => {
      const skills = [...new Set(item.skills.flatMap((skill) => slugs.get(skill) ?? []))]
      if (skills.length === 0) return NO_SKILL
      const write = { ...item, skills }
      const there = evidenceHere.get(item.id)
      if (there) return isSame(there, write) ? SAME : OTHER_HERE
      if (evidenceHere.size >= MAX_EVIDENCE) return BEYOND
      evidenceHere.set(item.id, write)
      return { kind: 'added', write }
    }),
    reviews: newest(sortOut('reviews', file.reviews, byId(reviews)), room.reviews),
    memories: sortOut('memories', file.memories, (memory): Verdict<PartOf<'memories'>> => {
      const skill = slugs.get(memory.skill)
      if (!skill) return NO_SKILL
      const mine = memories.get(skill)
      if (mine && Date.parse(mine.reviewedAt) >= Date.parse(memory.reviewedAt)) return SAME
      const write = { ...memory, skill }
      memories.set(skill, write)
      return mine ? { kind: 'changed', write, what: skill } : { kind: 'added', write }
    }),
    roadmaps: sortOut('roadmaps', file.roadmaps, (roadmap): Verdict<PartOf<'roadmaps'>> => {
      const root = knownTree(roadmap.root, (named) => slugs.get(named))
      if (leavesOf(root).length === 0) return { kind: 'refused', why: 'holds no skill known here' }
      const write = { ...roadmap, root }
      const mine = roadmapsHere.get(roadmap.id)
      if (mine && isSame(mine, write)) return SAME
      if (mine && Date.parse(mine.updatedAt) >= Date.parse(roadmap.updatedAt))
        return { kind: 'refused', why: 'was changed here since' }
      if (!mine && roadmapsHere.size >= MAX_PERSONAL_ROADMAPS) return BEYOND
      roadmapsHere.set(roadmap.id, write)
      return mine ? { kind: 'changed', write, what: mine.title } : { kind: 'added', write }
    }),
  }
}

type PartOf<L extends List> = Archive[L][number]

interface Sorted<T> {
  part: Part
  writes: T[]
}

interface Sorting<T> {
  places: readonly number[]
  room: Room | undefined
  judge: (item: T) => Verdict<T>
}

function sorted<T>(
  subject: Subject,
  items: readonly T[],
  { places, room, judge }: Sorting<T>,
): Sorted<T> {
  const part: Part = { subject, added: 0, changed: [], same: 0, refused: [], beyond: null }
  const writes: T[] = []
  let beyond = 0
  for (const [index, item] of items.entries()) {
    const verdict = judge(item)
    if ('write' in verdict) writes.push(verdict.write)
    if (verdict.kind === 'added') part.added += 1
    else if (verdict.kind === 'changed') part.changed.push(verdict.what)
    else if (verdict.kind === 'same') part.same += 1
    else if (verdict.kind === 'beyond') beyond += 1
    else part.refused.push({ at: `${subject}[${places[index] ?? index}]`, message: verdict.why })
  }
  return { part: { ...part, beyond: room ? beyondOf(subject, beyond, room) : null }, writes }
}

/** Leaves out the oldest where there is no room for all; each skill's last one goes last, since it decides the status. */
function newest<T extends { id: string; skill: string; at: string }>(
  { part, writes }: Sorted<T>,
  room: Room | undefined,
): Sorted<T> {
  const over = room ? writes.length - room.free : 0
  if (!room || over <= 0) return { part, writes }
  const oldestFirst = writes.toSorted(
    (a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1),
  )
  const last = new Set(by(oldestFirst, ({ skill }) => skill).values())
  const others = oldestFirst.filter((one) => !last.has(one)).toReversed()
  const kept = new Set([...last, ...others].slice(0, room.free))
  return {
    part: { ...part, added: kept.size, beyond: beyondOf(part.subject, over, room, 'oldest') },
    writes: writes.filter((one) => kept.has(one)),
  }
}

function statusChanges(here: readonly Operation[], added: readonly Operation[]): Plan['statuses'] {
  const before = applyOperations({}, here)
  const after = applyOperations(before, added)
  return Object.entries(after).flatMap(([skill, { status: to }]) => {
    const from = before[skill]?.status ?? 'pending'
    return from === to ? [] : [{ skill, from, to }]
  })
}

function by<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T> {
  return new Map(items.map((item) => [keyOf(item), item]))
}

function inUtc(operation: Operation): Operation {
  return { ...operation, at: new Date(operation.at).toISOString() }
}
