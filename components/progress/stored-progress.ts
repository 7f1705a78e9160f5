import type { Standing } from '@/lib/progress/last-writer'
import { STATUSES } from '@/lib/progress/statuses'
import { type LocalProgress, NOTHING, record, type Told, toldBy } from './local-progress'
import type { Entry } from './outbox'

/**
 * Reads what this browser stored; anything that is not of our making counts as nothing. By hand, because zod would be
 * more than half of the map's script.
 */
export function progressFrom(stored: string | null): LocalProgress {
  const read = { ...toldBy(NOTHING), ...objectFrom(stored) }
  if (!isTold(read)) return NOTHING
  const { owner, version, standings, follows, declined } = read
  const progress = { ...NOTHING, owner, version, standings, follows, declined }
  return record(progress, entriesOfEarlierVersions(read))
}

/** An unconfirmed change as `writeJournal` or the outbox database kept it; null when it is none. */
export function entryFrom(stored: string | null): Entry | null {
  const read = objectFrom(stored)
  return isEntry(read) ? read : null
}

export function isEntry(value: unknown): value is Entry {
  return (
    isObject(value) &&
    isText(value.id) &&
    /^[\w-]{1,64}$/.test(value.id) &&
    (value.owner === null || isText(value.owner)) &&
    ((isText(value.skill) && isStanding(value)) ||
      (isText(value.roadmap) &&
        typeof value.following === 'boolean' &&
        (value.undone === undefined || typeof value.undone === 'boolean')))
  )
}

/** Versions before the outbox had a database of its own kept it beside the standings. */
function entriesOfEarlierVersions({
  owner,
  outbox,
  followChanges,
}: Told & { outbox?: unknown; followChanges?: unknown }): Entry[] {
  const operations: unknown[] = Array.isArray(outbox) ? outbox : []
  const follows = isObject(followChanges) ? Object.entries(followChanges) : []
  return [
    ...operations.map((operation) => isObject(operation) && { ...operation, owner }),
    ...follows.map(([roadmap, following]) => ({
      id: `0-${roadmap}`.slice(0, 64),
      roadmap,
      following,
      owner,
    })),
  ].filter(isEntry)
}

function isTold(value: Record<string, unknown>): value is Record<string, unknown> & Told {
  return (
    (value.owner === null || isText(value.owner)) &&
    Number.isInteger(value.version) &&
    isObject(value.standings) &&
    Object.values(value.standings).every(isStanding) &&
    isListOfTexts(value.follows) &&
    isListOfTexts(value.declined)
  )
}

function isStanding(value: unknown): value is Standing {
  return (
    isObject(value) &&
    isText(value.id) &&
    STATUSES.some((status) => status === value.status) &&
    isText(value.at) &&
    !Number.isNaN(Date.parse(value.at))
  )
}

function isListOfTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText)
}

function objectFrom(stored: string | null): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(stored ?? '{}')
    return isObject(read) ? read : {}
  } catch {
    return {}
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}
