import type { z } from 'zod'

const LONGEST_PATH = 80
const LONGEST_MESSAGE = 200

/** Writes a path as people read it: `operations[3].at`. */
export function pathOf(path: readonly PropertyKey[]): string {
  const at = path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')
  return at.length > LONGEST_PATH ? `${at.slice(0, LONGEST_PATH)}…` : at
}

/** Says in words why a value is invalid. A long list of valid values is left out. */
export function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value' && issue.values.length > MANY) return 'is not known here'
  const message = issue.message.replace(/^Invalid \w+: /, '').replaceAll('|', ' or ')
  return message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message
}

const MANY = 12
