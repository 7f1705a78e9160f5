import type { Standing } from '@/lib/progress/last-writer'
import type { Operation } from '@/lib/progress/schema'
import { STATUSES } from '@/lib/progress/statuses'
import { type LocalProgress, NOTHING } from './local-progress'

/**
 * Reads what this browser stored; anything that is not of our making counts as nothing. By hand, because zod would be
 * more than half of the map's script.
 */
export function progressFrom(stored: string | null): LocalProgress {
  try {
    const read: unknown = JSON.parse(stored ?? '{}')
    const progress: unknown = isObject(read) && { ...NOTHING, ...read }
    return isProgress(progress) ? progress : NOTHING
  } catch {
    return NOTHING
  }
}

function isProgress(value: unknown): value is LocalProgress {
  return (
    isObject(value) &&
    (value.owner === null || isText(value.owner)) &&
    Number.isInteger(value.version) &&
    isRecordOf(isStanding, value.standings) &&
    isListOf(isOperation, value.outbox) &&
    isListOf(isText, value.follows) &&
    isRecordOf((each) => typeof each === 'boolean', value.followChanges) &&
    isListOf(isText, value.declined)
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

function isOperation(value: unknown): value is Operation {
  return (
    isStanding(value) && 'skill' in value && isText(value.skill) && /^[\w-]{1,64}$/.test(value.id)
  )
}

function isListOf(isOne: (each: unknown) => boolean, value: unknown): boolean {
  return Array.isArray(value) && value.every(isOne)
}

function isRecordOf(isOne: (each: unknown) => boolean, value: unknown): boolean {
  return isObject(value) && Object.values(value).every(isOne)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}
