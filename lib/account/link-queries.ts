import 'server-only'
import { db } from '@/lib/platform/db'
import { hashSecret } from '@/lib/platform/secret'

/** A mailed link that has not been used yet. */
export interface PendingLink {
  address: string
  /** True when this browser requested it. */
  askedHere: boolean
}

/** Reads a mailed link without using it; null when it was used, has expired, or never existed. */
export async function pendingLink(
  token: string,
  address: string,
  asker: string | undefined,
): Promise<PendingLink | null> {
  const found = await db().verificationToken.findFirst({
    where: { token: hashSecret(token), identifier: address, expires: { gt: new Date() } },
  })
  if (!found) return null
  return { address, askedHere: asker !== undefined && found.askedBy === hashSecret(asker) }
}

/** Returns the address that this browser last requested a link for; null when none of its links is left. */
export async function addressAskedBy(asker: string | undefined): Promise<string | null> {
  if (!asker) return null
  const found = await db().verificationToken.findFirst({
    where: { askedBy: hashSecret(asker), expires: { gt: new Date() } },
    orderBy: { expires: 'desc' },
  })
  return found?.identifier ?? null
}
