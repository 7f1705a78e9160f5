import { z } from 'zod'

/** The signed-in person. `email` is null for people who came through a provider that vouches for no address. */
export interface Viewer {
  id: string
  email: string | null
  name: string | null
}

/**
 * One e-mail address, lower-cased so that one person has one account. ASCII as browsers send it from an e-mail field,
 * so it can hold neither a second address nor a line break.
 */
export const emailAddress = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .regex(z.regexes.html5Email, 'must be one e-mail address, such as ada@example.org')

export const PROVIDER_IDS = ['email', 'github', 'google', 'discord', 'oidc'] as const
export type ProviderId = (typeof PROVIDER_IDS)[number]
