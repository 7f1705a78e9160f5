import { emailAddress } from './schema'

/** What a provider says of a person. */
export type Claims = Record<string, unknown>

export function textOf(claim: unknown): string | null {
  return typeof claim === 'string' && claim.trim() !== '' ? claim.trim() : null
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
