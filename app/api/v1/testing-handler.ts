import { expect } from 'vitest'
import { z } from 'zod'
import { openSession } from '@/lib/account/mutations'
import { route } from './handler'

export const HERE = 'http://localhost:3000'

/** Answers a signed-in person with their address and the title they sent. */
export const write = route(
  { auth: 'required', body: z.object({ title: z.string(), tags: z.array(z.string()).optional() }) },
  ({ viewer, body }) => ({ by: viewer.email, title: body.title }),
)

/** A POST as a browser sends it. */
export function ask(headers: Record<string, string> = {}, body: BodyInit | null = '{"title":"T"}') {
  return new Request(`${HERE}/api/v1/things`, {
    method: 'POST',
    body,
    headers: { host: 'localhost:3000', ...headers },
    ...(body instanceof ReadableStream && { duplex: 'half' }),
  } as RequestInit)
}

/** Returns the body of a problem, which tells its status and is never stored. */
export async function problemOf(response: Response) {
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(response.headers.get('cache-control')).toBe('no-store')
  const body = await response.json()
  expect(body.status).toBe(response.status)
  return body
}

/** Opens a session. @returns its cookie */
export async function cookieOf(userId: string): Promise<string> {
  return `next-auth.session-token=${await openSession(userId)}`
}
