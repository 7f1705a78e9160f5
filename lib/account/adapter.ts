import { PrismaAdapter } from '@next-auth/prisma-adapter'
import type { Adapter, AdapterAccount, AdapterSession } from 'next-auth/adapters'
import type { PrismaClient } from '@/prisma/generated/client'
import { fingerprint } from './token'

/**
 * next-auth's Prisma adapter with three differences: sessions are stored by the fingerprint of their secret
 * (next-auth does so itself for sign-in links), ending a session that has ended already is no error, and of a
 * provider's account nothing is kept but whose it is, since its access tokens are never used again.
 */
export function databaseAdapter(client: PrismaClient): Adapter {
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
    createVerificationToken: async (token) => {
      await client.verificationToken.deleteMany({ where: { expires: { lt: new Date() } } })
      return client.verificationToken.create({ data: token })
    },
  }
}
