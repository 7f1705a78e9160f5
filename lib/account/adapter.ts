import type { Adapter, AdapterAccount, AdapterSession, AdapterUser } from 'next-auth/adapters'
import { hashSecret } from '@/lib/platform/secret'
import type { PrismaClient, User } from '@/prisma/generated/client'
import { createPersonIn, demandPerson } from './identity-mutations'
import { personByAccount, personByAddress } from './identity-queries'
import { hashCode, type SignInSecrets } from './sign-in-secrets'

/** The part of the current request that concerns signing in. */
export interface SignInCall {
  /** The sign-in mail that it requests. */
  asking?: SignInSecrets | undefined
  /** The address whose link or code it used, which proves that it owns that address. */
  redeemed?: string | undefined
  /** Called with an account that the request created. */
  onCreated?: ((account: { email: string | null }) => void) | undefined
}

/**
 * Stores what next-auth asks for. Sessions and sign-in links are stored by the hash of their secret,
 * `link-mutations.ts` uses up links before next-auth runs, ending a session that has already ended is no error, and a
 * provider's account is stored without its access tokens, which are never used again.
 */
export function databaseAdapter(
  client: PrismaClient,
  { asking, redeemed }: SignInCall = {},
): Adapter {
  return {
    createUser: async ({ name, email, image, emailVerified }: Omit<AdapterUser, 'id'>) => {
      const data = { name: name ?? null, email, image: image ?? null, emailVerified }
      return known(await client.$transaction((tx) => createPersonIn(tx, data)))
    },
    getUser: async (id) => knownOrNull(await client.user.findUnique({ where: { id } })),
    getUserByEmail: async (email) => knownOrNull(await personByAddress(client, email)),
    getUserByAccount: async ({ provider, providerAccountId }) =>
      knownOrNull(await personByAccount(client, { provider, providerAccountId })),
    updateUser: async ({ id, emailVerified }) => {
      const data = emailVerified === undefined ? {} : { emailVerified }
      return known(await client.user.update({ where: { id }, data }))
    },
    linkAccount: async ({ userId, type, provider, providerAccountId }: AdapterAccount) => {
      await client.$transaction(async (tx) => {
        await demandPerson(tx, userId)
        await tx.account.createMany({ data: [{ userId, type, provider, providerAccountId }] })
      })
    },
    createSession: async ({ sessionToken, userId, expires }) => {
      await client.$transaction(async (tx) => {
        await demandPerson(tx, userId)
        await tx.session.deleteMany({ where: { userId, expires: { lt: new Date() } } })
        await tx.session.createMany({
          data: [{ sessionToken: hashSecret(sessionToken), userId, expires }],
        })
      })
      return { sessionToken, userId, expires }
    },
    getSessionAndUser: async (sessionToken) => {
      const session = await client.session.findUnique({
        where: { sessionToken: hashSecret(sessionToken) },
      })
      const user = session && (await client.user.findUnique({ where: { id: session.userId } }))
      return user && { session: { ...session, sessionToken }, user: known(user) }
    },
    updateSession: async ({ sessionToken, expires }): Promise<AdapterSession | null> => {
      if (!expires) return null
      const { userId } = await client.session.update({
        where: { sessionToken: hashSecret(sessionToken) },
        data: { expires },
      })
      return { sessionToken, userId, expires }
    },
    deleteSession: async (sessionToken) => {
      await client.session.deleteMany({ where: { sessionToken: hashSecret(sessionToken) } })
    },
    createVerificationToken: async ({ identifier, expires }) => {
      if (!asking) throw new Error('nobody asked for a link')
      const token = hashSecret(asking.token)
      await client.verificationToken.deleteMany({ where: { expires: { lt: new Date() } } })
      await client.verificationToken.createMany({
        data: [
          {
            identifier,
            token,
            expires,
            askedBy: hashSecret(asking.asker),
            code: hashCode(asking.asker, asking.code),
          },
        ],
      })
      return { identifier, token, expires }
    },
    useVerificationToken: async ({ identifier, token }) =>
      redeemed === identifier
        ? { identifier, token, expires: new Date(Date.now() + 60_000) }
        : null,
  }
}

/** next-auth's types leave out people without an e-mail address; it creates them all the same. */
function known(user: User): AdapterUser {
  return user as AdapterUser
}

function knownOrNull(user: User | null): AdapterUser | null {
  return user && known(user)
}
