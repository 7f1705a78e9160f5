import { createHash, randomBytes } from 'node:crypto'

/** The secret part of a share link's address: 256 bits. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** Whether it could be one: what is no token need not be looked up. */
export function isToken(text: string): boolean {
  return /^[\w-]{43}$/.test(text)
}

/** What the database keeps of it, so that reading the database opens no link. */
export function fingerprint(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
