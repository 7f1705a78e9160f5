import { createHash, randomBytes } from 'node:crypto'

/** Creates a secret of 256 bits in 43 characters that URLs and cookies may contain. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** Tells whether a text has the form of a secret; others need no lookup. */
export function isSecret(text: string): boolean {
  return /^[\w-]{43}$/.test(text)
}

/** Hashes a secret for the database, so that nobody who reads the database can use it. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
