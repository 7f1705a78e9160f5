import { beyondOf, type Room } from './room'
import type { Sorted } from './verdict'

/** Leaves out the oldest where there is no room for all; each skill's last one goes last, since it decides the status. */
export function newest<T extends { id: string; skill: string; at: string }>(
  { part, writes }: Sorted<T>,
  room: Room | undefined,
): Sorted<T> {
  const over = room ? writes.length - room.free : 0
  if (!room || over <= 0) return { part, writes }
  const oldestFirst = writes.toSorted(
    (a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1),
  )
  const last = new Set(new Map(oldestFirst.map((one) => [one.skill, one])).values())
  const others = oldestFirst.filter((one) => !last.has(one)).toReversed()
  const kept = new Set([...last, ...others].slice(0, room.free))
  return {
    part: { ...part, added: kept.size, beyond: beyondOf(part.subject, over, room, 'oldest') },
    writes: writes.filter((one) => kept.has(one)),
  }
}
