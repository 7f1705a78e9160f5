import 'server-only'
import { cookies } from 'next/headers'
import { cache } from 'react'
import { db, prepared } from '@/lib/platform/db'
import { hashSecret } from '@/lib/platform/secret'
import { sessionCookieName, sessionTokenIn } from './cookie'
import type { Viewer } from './schema'

/**
 * Returns the person who asks, in server components and server actions: null without a session, after it expired, and from the
 * moment it was revoked. Looked up once a request.
 */
export const viewer = cache(async (): Promise<Viewer | null> => {
  const token = (await cookies()).get(sessionCookieName())?.value
  return viewerOfToken(token)
})

/** The same for a request at hand, in route handlers. */
export function viewerOf(request: Request): Promise<Viewer | null> {
  return viewerOfToken(sessionTokenIn(request.headers))
}

/** The same for the value of the session cookie. */
export async function viewerOfToken(token: string | undefined): Promise<Viewer | null> {
  if (!token) return null
  const sessionToken = hashSecret(token)
  const [row] = await prepared<Viewer & { stale: boolean }>('viewer', VIEWER, [sessionToken])
  if (!row) return null
  if (row.stale) await renew(sessionToken)
  return { id: row.id, email: row.email, name: row.name }
}

/** First the look-up, then the person: on a distributed PostgreSQL the two lie on different machines and cannot be joined. */
const VIEWER = `
  WITH session AS MATERIALIZED (
    SELECT "userId", expires FROM "Session" WHERE "sessionToken" = $1 AND expires > now()
  )
  SELECT u.id, u.email, u.name, s.expires < now() + interval '29 days' AS stale
  FROM session s JOIN "User" u ON u.id = s."userId"`

/** A session lasts 30 days after its last use; writing that once a day is enough. */
async function renew(sessionToken: string): Promise<void> {
  await db().$executeRaw`
    UPDATE "Session" SET expires = now() + interval '30 days'
    WHERE "sessionToken" = ${sessionToken} AND expires < now() + interval '29 days'`
}
