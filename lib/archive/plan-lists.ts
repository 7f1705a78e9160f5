import { knownTree, MAX_PERSONAL_ROADMAPS } from '@/lib/authoring/personal-roadmap'
import { mergeNotes, NO_NOTE, sameContent } from '@/lib/notes/notes'
import { QUOTAS } from '@/lib/platform/quotas'
import { MAX_EVIDENCE } from '@/lib/profile/evidence-schema'
import type { Operation } from '@/lib/progress/schema'
import { leavesOf } from '@/lib/roadmap/group'
import { isSame } from './changes'
import { newest } from './newest'
import type { Present } from './present'
import type { ArchiveRead, List } from './read-archive'
import { roomFor } from './room'
import type { Archive } from './schema'
import { sorted, type Verdict } from './verdict'

/** Compares the lists of a file with those of the person, element by element. */
export function planLists(
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

const SAME = { kind: 'same' } as const
const BEYOND = { kind: 'beyond' } as const
const NO_SKILL = { kind: 'refused', why: 'there is no such skill here' } as const
const OTHER_HERE = { kind: 'refused', why: 'is here already, and says something else' } as const

type PartOf<L extends List> = Archive[L][number]

function by<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T> {
  return new Map(items.map((item) => [keyOf(item), item]))
}

function inUtc(operation: Operation): Operation {
  return { ...operation, at: new Date(operation.at).toISOString() }
}
