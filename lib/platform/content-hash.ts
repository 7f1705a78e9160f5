import { createHash } from 'node:crypto'

/** Equal for equal values with their keys in the same order. */
export function contentHash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url')
}
