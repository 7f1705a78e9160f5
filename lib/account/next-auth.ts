import 'server-only'
import type { NextApiRequest, NextApiResponse } from 'next'
import NextAuth, { type AuthOptions } from 'next-auth'

export interface AuthRequest {
  method: string
  /** The parts of the address behind /api/auth/. */
  segments: string[]
  query: Record<string, string>
  cookies: Record<string, string>
  body: Record<string, string>
  /** The public base URL: scheme, host and port. */
  base: string
}

/**
 * Asks next-auth in the shape of a Pages API route. Its route handler for the App Router would take the base of every link
 * from the `X-Forwarded-Host` that a caller sent; here it is the one we vouch for.
 */
export async function callNextAuth(question: AuthRequest, options: AuthOptions): Promise<Response> {
  trustTheBaseWeGive()
  const { host, protocol } = new URL(question.base)
  const answer = new AuthResponse()
  const request = {
    method: question.method,
    query: { ...question.query, nextauth: question.segments },
    cookies: question.cookies,
    body: question.body,
    headers: { 'x-forwarded-host': host, 'x-forwarded-proto': protocol.slice(0, -1) },
  }
  await NextAuth(
    request as unknown as NextApiRequest,
    answer as unknown as NextApiResponse,
    options,
  )
  return answer.response()
}

/** next-auth reads the base from the environment alone, or from these headers when told that they can be trusted. */
function trustTheBaseWeGive(): void {
  process.env.AUTH_TRUST_HOST = 'true'
  delete process.env.NEXTAUTH_URL
}

/** The part of a Pages API response that next-auth writes to. */
class AuthResponse {
  #status = 200
  #headers = new Headers({ 'Cache-Control': 'no-store' })
  #cookies: string[] = []
  #body: string | null = null

  status(code: number): this {
    this.#status = code
    return this
  }

  getHeader(name: string): string[] | undefined {
    return name.toLowerCase() === 'set-cookie' ? [...this.#cookies] : undefined
  }

  setHeader(name: string, value: string | string[]): this {
    if (name.toLowerCase() === 'set-cookie') this.#cookies = [value].flat()
    else this.#headers.set(name, String(value))
    return this
  }

  json(value: unknown): void {
    this.#headers.set('Content-Type', 'application/json')
    this.#body = JSON.stringify(value)
  }

  send(value: unknown): void {
    if (typeof value === 'string') this.#body = value
    else if (value !== undefined) this.json(value)
  }

  end(): void {}

  response(): Response {
    const headers = new Headers(this.#headers)
    for (const cookie of this.#cookies) headers.append('Set-Cookie', cookie)
    return new Response(this.#body, { status: this.#status, headers })
  }
}
