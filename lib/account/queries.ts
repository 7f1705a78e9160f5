import 'server-only'
import { db } from '@/lib/platform/db'
import type { ProviderId } from './schema'
import { viewer } from './session'

export interface OwnAccount {
  email: string | null
  /** On how many devices the person is signed in, this one included. */
  sessions: number
  connected: ProviderId[]
}

/** Returns the account as `/me/settings` shows it to its owner; null without a session. */
export async function ownAccount(): Promise<OwnAccount | null> {
  const person = await viewer()
  return person && { email: person.email, ...(await waysInto(person.id)) }
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
