import { AsyncLocalStorage } from 'node:async_hooks'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { isNavigation } from './admit'
import { formPage } from './form-page'
import { interceptRequests } from './intercept-requests'

const MEGABYTE = 2 ** 20
/** A page's form holds a few texts at most; what takes a file says so itself. */
const MAX_BODY = 1.25 * MEGABYTE
const MAX_UPLOAD = 10.25 * MEGABYTE
/** Long enough for ten megabytes on a slow line; Node waits five minutes. */
const REQUEST_MS = 120_000
const HEADERS_MS = 30_000

/** The sender's fault that came to light while a request was handled. */
interface Verdict {
  status?: 400 | 413
}

const verdicts = new AsyncLocalStorage<Verdict>()

/**
 * From now on a body that is too large is refused before anything reads it, whatever its URL; a body without a declared
 * length is cut at the limit. Next.js limits only some of its ways to read a body and responds with 500 to what it cannot
 * read; where the sender is at fault, that becomes 400 or 413.
 */
export function guardRequests(): void {
  interceptRequests(({ server, request, response }, next) => {
    server.requestTimeout = REQUEST_MS
    server.headersTimeout = HEADERS_MS
    const fault = faultOf(request)
    if (fault) return refuse(request, response, fault)
    if (!mayHaveBody(request)) return next()
    const verdict: Verdict = {}
    cutWhereTooLong(request, verdict)
    sayWhoseFault(response, verdict)
    verdicts.run(verdict, next)
  })
}

/** Next.js reports errors of the request it is handling; a malformed form is the sender's fault. */
export function blameForm(error: unknown): void {
  const verdict = verdicts.getStore()
  if (verdict && error instanceof Error && NO_FORM.test(error.message)) verdict.status ??= 400
}

/** Messages of undici and busboy about broken multipart bodies. */
const NO_FORM = /FormData|multipart|boundary|unexpected end of form|malformed part header/i

function faultOf(request: IncomingMessage): 400 | 413 | undefined {
  if (Number(request.headers['content-length']) > limitOf(request)) return 413
  const type = request.headers['content-type'] ?? ''
  const isForm = /^multipart\/form-data\b/i.test(type.trimStart())
  return isForm && !/boundary=/i.test(type) ? 400 : undefined
}

function limitOf({ url = '' }: IncomingMessage): number {
  return url.split('?', 1)[0] === '/imports' ? MAX_UPLOAD : MAX_BODY
}

function mayHaveBody({ method }: IncomingMessage): boolean {
  return method !== 'GET' && method !== 'HEAD'
}

/** In words where a browser shows them as a page, as a problem for programs. */
function refuse(request: IncomingMessage, response: ServerResponse, status: 400 | 413): void {
  const [type, text] = isNavigation(request.headers)
    ? ['text/html; charset=utf-8', pageOf(status, limitOf(request))]
    : ['application/problem+json', problemOf(status)]
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(text)
  // Dropped as it comes: closing the connection now would take the words away before they are read.
  request.resume()
}

function problemOf(status: 400 | 413): string {
  const title = status === 413 ? 'The body is too large' : 'The body is not well formed'
  return JSON.stringify({ type: 'about:blank', title, status })
}

function pageOf(status: 400 | 413, limit: number): string {
  if (status === 400)
    return formPage(
      'Nothing was saved',
      'Waymark could not read what your browser sent. Go back, reload the page and try again.',
      [],
    )
  const [what, most] =
    limit === MAX_UPLOAD ? ['a file', '10 MB'] : ['a form', 'about a million characters']
  return formPage(
    'This is too large',
    `Nothing was saved, because Waymark takes ${what} of at most ${most}. Your browser’s Back button leads to what you sent.`,
    [],
  )
}

/** Bytes come by `push`, and null at the end: those beyond the limit are dropped. */
function cutWhereTooLong(request: IncomingMessage, verdict: Verdict): void {
  const { push } = request
  const limit = limitOf(request)
  let size = 0
  request.push = function counted(chunk: Buffer | null, ...rest: [BufferEncoding?]) {
    size += chunk?.length ?? 0
    if (size <= limit) return Reflect.apply(push, this, [chunk, ...rest])
    verdict.status = 413
    return chunk === null ? Reflect.apply(push, this, [null]) : true
  }
}

function sayWhoseFault(response: ServerResponse, verdict: Verdict): void {
  const { writeHead } = response
  response.writeHead = function blamed(this: ServerResponse, status: number, ...rest: unknown[]) {
    const said = status >= 500 && verdict.status ? verdict.status : status
    return Reflect.apply(writeHead, this, [said, ...rest])
  } as typeof writeHead
}
