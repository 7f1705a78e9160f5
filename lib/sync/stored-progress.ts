import type { Standing } from '@/lib/progress/last-writer'
import { STATUSES } from '@/lib/progress/statuses'
import { type LocalProgress, NOTHING, type Snapshot } from './local-progress'
import type { Entry } from './outbox'

/**
 * Reads what this browser stored; anything that is not of our making counts as nothing. By hand, because zod would be
 * more than half of the map's script.
 */
export function progressFrom(stored: unknown): LocalProgress {
  if (!isSnapshot(stored)) return NOTHING
  const { owner, version, standings, follows, declined } = stored
  return { ...NOTHING, owner, version, standings, follows, declined }
}

/** An unconfirmed change as the journal or the outbox database kept it; null when it is none. */
export function entryFrom(stored: unknown): Entry | null {
  return isEntry(stored) ? stored : null
}

function isEntry(value: unknown): value is Entry {
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

function isSnapshot(value: unknown): value is Snapshot {
  return (
    isObject(value) &&
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

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}
