import { createHash } from 'node:crypto'

/** What the database keeps of a secret, so that reading the database signs nobody in. */
export function fingerprint(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
