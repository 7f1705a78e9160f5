import 'server-only'
import { cookies } from 'next/headers'
import { cache } from 'react'
import { db, prepared } from '@/lib/platform/db'
import { sessionCookieName, sessionTokenIn } from './cookie'
import type { Viewer } from './schema'
import { fingerprint } from './token'

/**
 * Who asks, in server components and server actions: null without a session, after it expired, and from the
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
  const sessionToken = fingerprint(token)
  const [row] = await prepared<Viewer & { stale: boolean }>('viewer', VIEWER, [sessionToken])
  if (!row) return null
  if (row.stale) await renew(sessionToken)
  return { id: row.id, email: row.email, name: row.name }
}

const VIEWER = `
  SELECT u.id, u.email, u.name, s.expires < now() + interval '29 days' AS stale
  FROM "Session" s JOIN "User" u ON u.id = s."userId"
  WHERE s."sessionToken" = $1 AND s.expires > now()`

/** A session lasts 30 days after its last use; writing that once a day is enough. */
async function renew(sessionToken: string): Promise<void> {
  await db().$executeRaw`
    UPDATE "Session" SET expires = now() + interval '30 days'
    WHERE "sessionToken" = ${sessionToken} AND expires < now() + interval '29 days'`
}
