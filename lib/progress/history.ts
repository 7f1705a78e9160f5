import { z } from 'zod'
import { dayOf } from '@/lib/platform/calendar'
import { slug } from '@/lib/skill/schema'
import { instant, operationId, status } from './schema'

/** The source of an operation: the person's word, a state they restored, or a file they imported. */
export const operationSource = z.enum(['ticked', 'restored', 'imported'])

/** One operation of the log, and what it changed. */
export const historyEntry = z.object({
  id: operationId,
  skill: slug,
  title: z.string(),
  /** True if the skill has left the content. */
  gone: z.boolean(),
  status,
  /** The status before it. */
  before: status,
  /** The status now. */
  current: status,
  at: z.iso.datetime(),
  source: operationSource,
  /** The moment whose state a restored one brings back. */
  asOf: z.iso.datetime().nullable(),
})

/** A page of the log, newest first; `next` is the `before` of the page after it, null on the last one. */
export const historyPage = z.object({
  operations: z.array(historyEntry),
  next: z.string().nullable(),
})

/** A place in the log: an operation, by its moment and its id. */
export const place = z
  .string()
  .max(120)
  .transform((text) => {
    const [at, id] = text.split('~')
    return { at, id }
  })
  .pipe(z.object({ at: instant, id: operationId }))

/** A person's query of their history; the query of `GET /api/v1/progress/history`. */
export const historyQuery = z.object({
  skill: slug.optional(),
  /** Skills that stand or once stood on it. */
  roadmap: slug.optional(),
  status: status.optional(),
  /** The place after which a page begins. */
  before: place.optional(),
})

export const moment = instant.transform((at) => new Date(at))

/** The point whose state is read: all of a moment, or no more of it than one operation, for several may have the same. */
export const pointInLog = z.union([
  place.transform(({ at, id }) => ({ at: new Date(at), id })),
  moment.transform((at) => ({ at })),
])

export type OperationSource = z.infer<typeof operationSource>
export type HistoryEntry = z.infer<typeof historyEntry>
export type HistoryPage = z.infer<typeof historyPage>
export type HistoryQuery = z.infer<typeof historyQuery>
export interface PointInLog {
  at: Date
  /** The last operation that counts. */
  id?: string
}

export function placeOf({ at, id }: Pick<HistoryEntry, 'at' | 'id'>): string {
  return `${at}~${id}`
}

/** Entries by the days on which they were made where the person is, in the order they come. */
export function byDay<Entry extends { at: string }>(
  entries: readonly Entry[],
  timeZone: string,
): { day: string; entries: Entry[] }[] {
  const days: { day: string; entries: Entry[] }[] = []
  for (const entry of entries) {
    const day = dayOf(new Date(entry.at), timeZone)
    const last = days.at(-1)
    if (last?.day === day) last.entries.push(entry)
    else days.push({ day, entries: [entry] })
  }
  return days
}
