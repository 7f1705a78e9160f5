import { KeptNotes } from '@/lib/notes/kept-notes'
import { deviceStorage } from '@/lib/platform/browser-storage'
import { isOperation } from '@/lib/sync/outbox'
import { sync } from './browser-sync'

/** Describes a guest's progress in this browser, such as "3 ticks and 1 note"; empty when there is none. */
export async function describeGuestThings(): Promise<string> {
  const { entries } = await (await sync.outbox()).readOutbox()
  const guests = entries.filter(({ owner }) => owner === null)
  const ticks = new Set(guests.filter(isOperation).map(({ skill }) => skill)).size
  const roadmaps = new Set(guests.flatMap((entry) => (isOperation(entry) ? [] : entry.roadmap)))
  const notes = new KeptNotes(deviceStorage).all().filter(({ owner }) => owner === null).length
  const parts = [
    counted(ticks, 'tick'),
    // A tick follows its roadmap automatically, so count ticks only.
    ticks === 0 ? counted(roadmaps.size, 'followed roadmap') : '',
    counted(notes, 'note'),
  ]
  return parts.filter(Boolean).join(' and ')
}

function counted(count: number, thing: string): string {
  return count === 0 ? '' : `${count} ${thing}${count === 1 ? '' : 's'}`
}
