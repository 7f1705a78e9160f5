import 'server-only'
import { db } from '@/lib/platform/db'
import type { ProviderId } from './schema'
import { viewer } from './session'
import { DEFAULT_TIME_ZONE } from './time-zone'

export interface OwnAccount {
  email: string | null
  /** On how many devices the person is signed in, this one included. */
  sessions: number
  connected: ProviderId[]
  /** Null while nobody told it. */
  timeZone: string | null
}

/** The time zone in which a person's days begin: an IANA name. */
export async function timeZoneOf(userId: string): Promise<string> {
  return (await toldTimeZone(userId)) ?? DEFAULT_TIME_ZONE
}

/** The same; null while neither the person nor their browser told it. */
export async function toldTimeZone(userId: string): Promise<string | null> {
  const where = { id: userId }
  return (await db().user.findUnique({ where, select: { timeZone: true } }))?.timeZone ?? null
}

/** What `/me/settings` tells a person of their own account; null for nobody. */
export async function ownAccount(): Promise<OwnAccount | null> {
  const person = await viewer()
  if (!person) return null
  const [ways, timeZone] = await Promise.all([waysInto(person.id), toldTimeZone(person.id)])
  return { email: person.email, ...ways, timeZone }
}

async function waysInto(userId: string): Promise<Pick<OwnAccount, 'sessions' | 'connected'>> {
  const [sessions, accounts] = await Promise.all([
    db().session.count({ where: { userId, expires: { gt: new Date() } } }),
    db().account.findMany({
      where: { userId },
      select: { provider: true },
      orderBy: { provider: 'asc' },
    }),
  ])
  return { sessions, connected: accounts.map(({ provider }) => provider as ProviderId) }
}
