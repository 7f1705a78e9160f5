import { createHash } from 'node:crypto'

/** What the database keeps of a secret, so that reading the database signs nobody in. */
export function fingerprint(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

/** Tells accounts apart without naming them; the value of the hint cookie. */
export function accountTag(userId: string): string {
  return fingerprint(`account ${userId}`).slice(0, 16)
}
