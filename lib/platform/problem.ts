import { z } from 'zod'
import { log } from './log'
import { isQuotaReached } from './quotas'
import { isUnavailable } from './unavailable'

/** An error as `application/problem+json` (RFC 9457). `fields` names what is at fault and why. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string().optional(),
  fields: z.record(z.string(), z.string()).optional(),
  /** For a conflict: the current state. */
  current: z.unknown().optional(),
  /** For an unexpected failure: the id that the server's log contains too. */
  id: z.string().optional(),
})

export type Problem = z.infer<typeof problem>
export type ProblemStatus = 400 | 401 | 403 | 404 | 405 | 409 | 413 | 429 | 500 | 501 | 503

const TITLES: Record<ProblemStatus, string> = {
  400: 'The request is not well formed',
  401: 'Sign in first',
  403: 'This is not allowed',
  404: 'There is nothing here',
  405: 'This method is not supported here',
  409: 'It conflicts with what is there',
  413: 'The body is too large',
  429: 'Too many requests',
  500: 'Something failed on our side',
  501: 'This form of it is not made here',
  503: 'Not ready',
}

export function problemResponse(
  status: ProblemStatus,
  details: Omit<Problem, 'type' | 'title' | 'status'> = {},
  headers: [name: string, value: string][] = [],
): Response {
  const body: Problem = { type: 'about:blank', title: TITLES[status], status, ...details }
  return new Response(JSON.stringify(body), {
    status,
    headers: [
      ['Content-Type', 'application/problem+json'],
      ['Cache-Control', 'no-store'],
      ...headers,
    ],
  })
}

/** A failure that was to be expected, as a value: what a handler or a mutation returns instead of its result. */
export interface Failure {
  ok: false
  status: ProblemStatus
  detail?: string
  fields?: Record<string, string>
  current?: unknown
  headers?: [name: string, value: string][]
}

export function isFailure(value: unknown): value is Failure {
  return (
    typeof value === 'object' &&
    value !== null &&
    'ok' in value &&
    value.ok === false &&
    'status' in value
  )
}

export function failureResponse({ ok: _, status, headers, ...details }: Failure): Response {
  return problemResponse(status, details, headers)
}

/**
 * Turns a thrown error into a response: its refusal, such as 503 when there is no room for the work; else 500, with
 * everything in the log and only the id of that line for the caller.
 */
export function unexpectedResponse(error: unknown, happening: Record<string, unknown>): Response {
  const refused = refusalIn(error)
  return refused
    ? failureResponse(refused)
    : problemResponse(500, { id: logUnexpected(error, happening) })
}

/** Returns the refusal that an error means; undefined for an unexpected error. */
export function refusalIn(error: unknown): (Failure & { detail: string }) | undefined {
  if (isQuotaReached(error)) return { ok: false, status: 409, detail: error.message }
  if (!isUnavailable(error)) return undefined
  const { message, retryAfterSeconds } = error
  const headers: Failure['headers'] = [['Retry-After', String(retryAfterSeconds)]]
  return { ok: false, status: 503, detail: message, headers }
}

/** @returns the id of the line in the log */
export function logUnexpected(error: unknown, happening: Record<string, unknown>): string {
  const id = crypto.randomUUID()
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error)
  log('error', 'unexpected failure', { id, ...happening, error: told })
  return id
}

/** The fields at fault, by dotted path; a fault of the whole stands under `body`. */
export function fieldsAtFault(error: z.ZodError): Record<string, string> {
  return Object.fromEntries(
    error.issues.toReversed().map(({ path, message }) => [path.join('.') || 'body', message]),
  )
}
