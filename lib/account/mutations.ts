import 'server-only'
import { db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { hashSecret, newSecret } from '@/lib/platform/secret'
import type { Transaction } from '@/lib/platform/transaction'
import { demandPerson, forgetWaysInto } from './identity-mutations'

/** Opens a session of 30 days and returns its secret: the value of the session cookie. */
export async function openSession(userId: string): Promise<string> {
  const token = newSecret()
  await db().$transaction(async (tx) => {
    await demandPerson(tx, userId)
    await tx.$executeRaw`
      INSERT INTO "Session" ("sessionToken", "userId", expires)
      VALUES (${hashSecret(token)}, ${userId}, now() + interval '30 days')`
  })
  return token
}

/** Ends every session of a person, on every device, at once; links that were mailed but not used die with them. */
export async function signOutEverywhere(userId: string): Promise<void> {
  await db().$transaction(async (tx) => {
    await endLinks(tx, userId)
    await tx.session.deleteMany({ where: { userId } })
  })
}

/**
 * Deletes a person, all that hangs on them, and then the ways to sign in as them, as a part of a larger change. In this
 * order, because whoever opens a session meanwhile holds the person's row until it is written.
 */
export async function deletePersonIn(tx: Transaction, userId: string): Promise<void> {
  await endLinks(tx, userId)
  await tx.user.deleteMany({ where: { id: userId } })
  await forgetWaysInto(tx, userId)
}

/** Forgets the sessions and sign-in links that are good for nothing any more. */
export async function deleteExpiredSignIns(now: Date): Promise<void> {
  const where = { expires: { lte: now } }
  await db().session.deleteMany({ where })
  await db().verificationToken.deleteMany({ where })
}

/** Signs the links and cookies of sign-in: `AUTH_SECRET`, else one this server makes up once and keeps. */
export async function serverSecret(): Promise<string> {
  secret ??= env().AUTH_SECRET ?? (await keptSecret())
  return secret
}

let secret: string | undefined

async function keptSecret(): Promise<string> {
  await db().$executeRaw`
    INSERT INTO "Setting" (key, value) VALUES ('auth-secret', ${newSecret()})
    ON CONFLICT (key) DO NOTHING`
  const { value } = await db().setting.findUniqueOrThrow({ where: { key: 'auth-secret' } })
  return value
}

async function endLinks(tx: Transaction, userId: string): Promise<void> {
  const person = await tx.user.findUnique({ where: { id: userId }, select: { email: true } })
  if (person?.email) await tx.verificationToken.deleteMany({ where: { identifier: person.email } })
}
