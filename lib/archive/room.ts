import { QUOTAS } from '@/lib/platform/quotas'
import type { Archive, FileFault } from './schema'

/** The remaining part of a quota. */
export interface Room {
  free: number
  most: number
  /** The unit that is counted, if not the items themselves. */
  unit?: string
}

/** The items of a file left out because a quota is full, with one sentence about them. */
export interface Beyond {
  count: number
  fault: FileFault
}

/** @param changes the number of changes in the whole log */
export function roomFor(
  { follows, notes, evidence, reviews, roadmaps }: Archive,
  changes: number,
): Readonly<Record<string, Room>> {
  const characters = notes.reduce((sum, { note }) => sum + note.length, 0)
  return {
    follows: roomOf(QUOTAS.follows, follows.length),
    operations: roomOf(QUOTAS.operations, changes),
    notes: { ...roomOf(QUOTAS.noteCharacters, characters), unit: 'characters' },
    evidence: roomOf(QUOTAS.evidence, evidence.length),
    reviews: roomOf(QUOTAS.reviews, reviews.length),
    roadmaps: roomOf(QUOTAS.roadmaps, roadmaps.length),
  }
}

function roomOf(most: number, used: number): Room {
  return { most, free: Math.max(0, most - used) }
}

export function beyondOf(
  subject: string,
  count: number,
  { free, most, unit }: Room,
  which = '',
): Beyond | null {
  if (count === 0) return null
  const more = [told(free), 'more', unit].filter(Boolean).join(' ')
  const out = [which && 'the', told(count), which].filter(Boolean).join(' ')
  const message = `there is room for ${more} (${told(most)} at most), so ${out} ${count === 1 ? 'is' : 'are'} left out`
  return { count, fault: { at: subject, message } }
}

function told(number: number): string {
  return number.toLocaleString('en')
}
