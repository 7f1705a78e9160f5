import type { ProfilePatch } from '@/lib/profile/schema'
import { applyOperations } from '@/lib/progress/last-writer'
import type { Operation, Status } from '@/lib/progress/schema'
import { changesIn, isSame } from './changes'
import { type Part, SUBJECTS, type Subject } from './part'
import { planLists } from './plan-lists'
import { planProfile } from './plan-profile'
import type { Present } from './present'
import type { ArchiveRead } from './read-archive'
import type { Archive, FileFault } from './schema'
import type { VisibilityChange } from './visibility-changes'

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

export type Writes = Omit<Pick<Archive, Subject>, 'profile'> & { profile: ProfilePatch }

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

function statusChanges(here: readonly Operation[], added: readonly Operation[]): Plan['statuses'] {
  const before = applyOperations({}, here)
  const after = applyOperations(before, added)
  return Object.entries(after).flatMap(([skill, { status: to }]) => {
    const from = before[skill]?.status ?? 'pending'
    return from === to ? [] : [{ skill, from, to }]
  })
}
