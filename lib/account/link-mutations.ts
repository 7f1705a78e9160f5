import 'server-only'
import { db } from '@/lib/platform/db'
import { hashSecret } from '@/lib/platform/secret'
import type { Transaction } from '@/lib/platform/transaction'
import type { PendingLink } from './link-queries'
import { hashCode } from './sign-in-secrets'

/** After so many codes of one mail, none is right. */
export const MAX_TRIES = 5

/** Uses a mailed link: once, and every other link of that address ends with it. Null when it is not valid. */
export function redeemLink(
  token: string,
  address: string,
  asker: string | undefined,
): Promise<PendingLink | null> {
  return db().$transaction(async (tx) => {
    const links = await lockLinks(tx, address)
    const used = links.find((link) => link.token === hashSecret(token))
    if (!used) return null
    await tx.verificationToken.deleteMany({ where: { identifier: address } })
    return { address, askedHere: asker !== undefined && used.askedBy === hashSecret(asker) }
  })
}

export type CodeOutcome =
  | { kind: 'right'; address: string }
  /** Without an address, nothing that this browser asked for is left. */
  | { kind: 'wrong'; address: string; triesLeft: number }
  | { kind: 'none' }

/** Tries the code of a mail that this browser asked for. Every try counts against all of its mails. */
export function redeemCode(asker: string | undefined, code: string): Promise<CodeOutcome> {
  if (!asker) return Promise.resolve({ kind: 'none' })
  const askedBy = hashSecret(asker)
  return db().$transaction(async (tx): Promise<CodeOutcome> => {
    const links = (await lockAllLinksAskedBy(tx, askedBy)).sort(byExpiry)
    const open = links.filter(({ tries }) => tries < MAX_TRIES)
    const newest = links.at(-1)
    if (!newest) return { kind: 'none' }
    const right = open.find((link) => link.code === hashCode(asker, code))
    if (right) {
      await tx.verificationToken.deleteMany({ where: { identifier: right.identifier } })
      return { kind: 'right', address: right.identifier }
    }
    await tx.verificationToken.updateMany({
      where: {
        identifier: { in: open.map(({ identifier }) => identifier) },
        token: { in: open.map(({ token }) => token) },
      },
      data: { tries: { increment: 1 } },
    })
    const triesLeft = Math.max(0, MAX_TRIES - 1 - newest.tries)
    return { kind: 'wrong', address: newest.identifier, triesLeft }
  })
}

/** The links to an address that still work, locked in one order so that two uses of them never wait for each other. */
function lockLinks(tx: Transaction, identifier: string): Promise<Link[]> {
  return tx.$queryRaw`
    SELECT identifier, token, "askedBy", code, tries, expires FROM "VerificationToken"
    WHERE identifier = ${identifier} AND expires > now()
    ORDER BY token FOR UPDATE`
}

/** The same for all that one browser asked for, address by address: each may lie on another machine. */
async function lockAllLinksAskedBy(tx: Transaction, askedBy: string): Promise<Link[]> {
  const asked = await tx.verificationToken.findMany({
    where: { askedBy },
    select: { identifier: true },
    distinct: 'identifier',
    orderBy: { identifier: 'asc' },
  })
  const links: Link[] = []
  for (const { identifier } of asked) links.push(...(await lockLinks(tx, identifier)))
  return links.filter((link) => link.askedBy === askedBy)
}

function byExpiry(a: Link, b: Link): number {
  return a.expires.getTime() - b.expires.getTime()
}

interface Link {
  identifier: string
  token: string
  askedBy: string | null
  code: string | null
  tries: number
  expires: Date
}
