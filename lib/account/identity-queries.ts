import 'server-only'
import type { PrismaClient, User } from '@/prisma/generated/client'

/** Returns whose e-mail address this is; null when it is nobody's. */
export async function personByAddress(client: PrismaClient, email: string): Promise<User | null> {
  const found = await client.emailAddress.findUnique({ where: { email } })
  return found && client.user.findUnique({ where: { id: found.userId } })
}

/** Returns whom a provider knows by this id; null when that is nobody here. */
export async function personByAccount(
  client: PrismaClient,
  account: { provider: string; providerAccountId: string },
): Promise<User | null> {
  const found = await client.account.findUnique({
    where: { provider_providerAccountId: account },
    select: { userId: true },
  })
  return found && client.user.findUnique({ where: { id: found.userId } })
}
