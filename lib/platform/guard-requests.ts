import { AsyncLocalStorage } from 'node:async_hooks'
import { type IncomingMessage, Server, type ServerResponse } from 'node:http'
import { isNavigation } from './admit'
import { formPage } from './form-page'

const MEGABYTE = 2 ** 20
/** A page's form holds a few texts at most; what takes a file says so itself. */
const MAX_BODY = 1.25 * MEGABYTE
const MAX_UPLOAD = 10.25 * MEGABYTE
/** Long enough for ten megabytes on a slow line; Node waits five minutes. */
const REQUEST_MS = 120_000
const HEADERS_MS = 30_000

/** What the request that is being answered is at fault in, as far as it turned out. */
interface Verdict {
  status?: 400 | 413
}

const verdicts = new AsyncLocalStorage<Verdict>()

/**
 * From now on a body that is too large is refused before anybody reads it, whatever it is sent to; one that says no
 * length is cut where the limit is. Next.js has limits for some of its ways to read a body, and answers 500 to what it
 * cannot read; the caller's faults become 400 and 413.
 */
export function guardRequests(): void {
  const { emit } = Server.prototype
  Server.prototype.emit = function guarded(
    this: Server,
    event: string | symbol,
    ...sent: unknown[]
  ) {
    if (event !== 'request') return Reflect.apply(emit, this, [event, ...sent])
    this.requestTimeout = REQUEST_MS
    this.headersTimeout = HEADERS_MS
    const [request, response] = sent as [IncomingMessage, ServerResponse]
    const fault = faultOf(request)
    if (fault) return refuse(request, response, fault)
    if (!mayHaveBody(request)) return Reflect.apply(emit, this, [event, ...sent])
    const verdict: Verdict = {}
    cutWhereTooLong(request, verdict)
    sayWhoseFault(response, verdict)
    return verdicts.run(verdict, () => Reflect.apply(emit, this, [event, ...sent]))
  }
}

/** Next.js tells of what it could not do while it answers a request: of a form that is none the sender is at fault. */
export function blameForm(error: unknown): void {
  const verdict = verdicts.getStore()
  if (verdict && error instanceof Error && NO_FORM.test(error.message)) verdict.status ??= 400
}

/** What undici and busboy say of broken multipart bodies. */
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
function refuse(request: IncomingMessage, response: ServerResponse, status: 400 | 413): true {
  const [type, text] = isNavigation(request.headers)
    ? ['text/html; charset=utf-8', pageOf(status, limitOf(request))]
    : ['application/problem+json', problemOf(status)]
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(text)
  // Dropped as it comes: closing the connection now would take the words away before they are read.
  request.resume()
  return true
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
