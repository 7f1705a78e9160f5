import 'server-only'
import { db } from '@/lib/platform/db'
import { fingerprint } from './token'

/** What a mailed link says before it is used. */
export interface PendingLink {
  address: string
  /** Whether this browser asked for it. */
  askedHere: boolean
}

/** Looks at a mailed link without using it; null when it was used, is too old, or never was one. */
export async function pendingLink(
  token: string,
  address: string,
  asker: string | undefined,
): Promise<PendingLink | null> {
  const found = await db().verificationToken.findFirst({
    where: { token: fingerprint(token), identifier: address, expires: { gt: new Date() } },
  })
  if (!found) return null
  return { address, askedHere: asker !== undefined && found.askedBy === fingerprint(asker) }
}

/** The address that this browser asked a link for last; null when no link of it is left. */
export async function addressAskedBy(asker: string | undefined): Promise<string | null> {
  if (!asker) return null
  const found = await db().verificationToken.findFirst({
    where: { askedBy: fingerprint(asker), expires: { gt: new Date() } },
    orderBy: { expires: 'desc' },
  })
  return found?.identifier ?? null
}
