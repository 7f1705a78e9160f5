import { createHash, randomBytes } from 'node:crypto'

/** The secret part of a share link's address: 256 bits. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** Tells whether a text has the form of a token; others need no lookup. */
export function isToken(text: string): boolean {
  return /^[\w-]{43}$/.test(text)
}

/** Hashes a token for the database, so that reading the database opens no link. */
export function fingerprint(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
