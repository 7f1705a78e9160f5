import 'server-only'
import type { Transaction } from '@/lib/platform/transaction'
import type { Prisma, User } from '@/prisma/generated/client'

/**
 * Creates a person, and with them the way to find them by their e-mail address.
 * @throws a unique violation when the address is somebody's
 */
export async function createPersonIn(tx: Transaction, data: Prisma.UserCreateInput): Promise<User> {
  const person = await tx.user.create({ data })
  if (person.email !== null) await claimAddress(tx, person.email, person.id)
  return person
}

/** Locks a person against deletion until the transaction ends: a look-up that names them has no foreign key to do so. */
export async function demandPerson(tx: Transaction, userId: string): Promise<void> {
  const found = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "User" WHERE id = ${userId} FOR KEY SHARE`
  if (found.length === 0) throw new Error('a way to sign in for a person who does not exist')
}

/** Deletes every look-up that leads to a person, once the person is gone. */
export async function forgetWaysInto(tx: Transaction, userId: string): Promise<void> {
  const where = { userId }
  await tx.session.deleteMany({ where })
  await tx.account.deleteMany({ where })
  await tx.emailAddress.deleteMany({ where })
}

/** An address whose person was deleted past us, in the database itself, is free. */
async function claimAddress(tx: Transaction, email: string, userId: string): Promise<void> {
  const held = await tx.emailAddress.findUnique({ where: { email } })
  if (held && (await tx.user.count({ where: { id: held.userId } })) === 0)
    await tx.emailAddress.deleteMany({ where: held })
  await tx.emailAddress.createMany({ data: [{ email, userId }] })
}
