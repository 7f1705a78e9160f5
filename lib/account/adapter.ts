import { PrismaAdapter } from '@next-auth/prisma-adapter'
import type { Adapter, AdapterAccount, AdapterSession } from 'next-auth/adapters'
import type { PrismaClient } from '@/prisma/generated/client'
import { type Asking, codeFingerprint } from './asking'
import { fingerprint } from './token'

/** The part of the current request that concerns signing in. */
export interface SignInCall {
  /** The sign-in mail that it requests. */
  asking?: Asking | undefined
  /** The address whose link or code it used, which proves that it owns that address. */
  redeemed?: string | undefined
  /** Called with an account that the request created. */
  onCreated?: ((account: { email: string | null }) => void) | undefined
}

/**
 * Adapts next-auth's Prisma adapter in four ways: sessions and sign-in links are stored by the fingerprint of their secret,
 * `link-mutations.ts` uses up links before next-auth runs, ending a session that has already ended is no error, and a
 * provider's account is stored without its access tokens, which are never used again.
 */
export function databaseAdapter(
  client: PrismaClient,
  { asking, redeemed }: SignInCall = {},
): Adapter {
  const stored = PrismaAdapter(client as unknown as Parameters<typeof PrismaAdapter>[0]) as Adapter
  return {
    ...stored,
    linkAccount: async ({ userId, type, provider, providerAccountId }: AdapterAccount) => {
      await client.account.create({ data: { userId, type, provider, providerAccountId } })
    },
    createSession: async ({ sessionToken, userId, expires }) => {
      await client.session.deleteMany({ where: { userId, expires: { lt: new Date() } } })
      await client.session.create({
        data: { sessionToken: fingerprint(sessionToken), userId, expires },
      })
      return { sessionToken, userId, expires }
    },
    getSessionAndUser: async (sessionToken) => {
      const found = await stored.getSessionAndUser?.(fingerprint(sessionToken))
      return found ? { ...found, session: { ...found.session, sessionToken } } : null
    },
    updateSession: async ({ sessionToken, expires }): Promise<AdapterSession | null> => {
      if (!expires) return null
      const { userId } = await client.session.update({
        where: { sessionToken: fingerprint(sessionToken) },
        data: { expires },
      })
      return { sessionToken, userId, expires }
    },
    deleteSession: async (sessionToken) => {
      await client.session.deleteMany({ where: { sessionToken: fingerprint(sessionToken) } })
    },
    createVerificationToken: async ({ identifier, expires }) => {
      if (!asking) throw new Error('nobody asked for a link')
      const token = fingerprint(asking.token)
      await client.verificationToken.deleteMany({ where: { expires: { lt: new Date() } } })
      await client.verificationToken.create({
        data: {
          identifier,
          token,
          expires,
          askedBy: fingerprint(asking.asker),
          code: codeFingerprint(asking.asker, asking.code),
        },
      })
      return { identifier, token, expires }
    },
    useVerificationToken: async ({ identifier, token }) =>
      redeemed === identifier
        ? { identifier, token, expires: new Date(Date.now() + 60_000) }
        : null,
  }
}
