import { plainly } from '@/lib/platform/plain-text'
import { emailAddress } from './schema'

/** The claims of a provider about a person. */
export type Claims = Record<string, unknown>

/** The first claim that is a name, without what could make it read as another. */
export function nameOf(...claims: unknown[]): string | null {
  const names = claims.map((claim) => (typeof claim === 'string' ? plainly(claim, 200) : ''))
  return names.find(Boolean) ?? null
}

/**
 * By what a provider knows a person.
 * @throws when it names nobody: else all of its people would be one
 */
export function idOf(claim: unknown): string {
  const id = typeof claim === 'number' ? String(claim) : claim
  if (typeof id !== 'string' || id.trim() === '' || id.length > 255)
    throw new Error('the provider did not say whose account it is')
  return id
}

/** Some providers write the boolean as text. */
export function isTrue(claim: unknown): boolean {
  return claim === true || (typeof claim === 'string' && claim.toLowerCase() === 'true')
}

export function addressOf(claim: unknown): string | null {
  return emailAddress.safeParse(claim).data ?? null
}

/** The address of GitHub's list that is both primary and verified. */
export function primaryVerified(emails: unknown): string | null {
  if (!Array.isArray(emails)) return null
  const found = emails.find((entry) => entry?.primary === true && entry?.verified === true)
  return addressOf(found?.email)
}

/** The claims of an id token whose signature openid-client has verified already. */
export function claimsOf(idToken: string | undefined): Claims {
  const payload = idToken?.split('.')[1]
  return payload ? JSON.parse(Buffer.from(payload, 'base64url').toString()) : {}
}
