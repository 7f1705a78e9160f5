import type { Part, Subject } from './part'
import { beyondOf, type Room } from './room'

/** Judges the elements of a list one by one, and names those left out by their place in the file. */
export function sorted<T>(
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

export interface Sorted<T> {
  part: Part
  writes: T[]
}

interface Sorting<T> {
  places: readonly number[]
  room: Room | undefined
  judge: (item: T) => Verdict<T>
}

export type Verdict<T> =
  | { kind: 'added'; write: T }
  | { kind: 'changed'; write: T; what: string }
  | { kind: 'same' }
  | { kind: 'refused'; why: string }
  /** The quota has no room for it. */
  | { kind: 'beyond' }
