import type { IncomingMessage, ServerResponse } from 'node:http'
import { admit, isNavigation, renameTo } from './admit'
import { env } from './env'
import { formPage, typedIn } from './form-page'
import { interceptRequests } from './intercept-requests'
import { log } from './log'

/** As much as Next.js takes of a form. */
const MOST_BYTES = 1024 * 1024
const TOO_MANY_BYTES = 16 * MOST_BYTES
/** Read by components/site/form-keeper.ts. */
const REFUSED = 'X-Waymark-Refused'
/** Set by Next.js when a form names an action of another build. */
const NOT_FOUND = 'x-nextjs-action-not-found'

/** From now on `admit` decides on every request to this process before Next.js sees it. */
export function keepTheDoor(): void {
  interceptRequests(({ request, response }, next) => {
    if (!isTurnedAway(request, response)) next()
  })
}

function isTurnedAway(request: IncomingMessage, response: ServerResponse): boolean {
  const { method = 'GET', url = '/', headers } = request
  const { APP_URL } = env()
  const admission = admit({ method, url, headers }, { APP_URL })
  if (admission.kind === 'lead') {
    response.writeHead(307, { Location: admission.to, 'Cache-Control': 'no-store' }).end()
    return true
  }
  if (admission.kind === 'refuse') {
    if (headers.origin) logOnce(admission.why)
    refuse(request, response, admission.why)
    return true
  }
  renameTo(headers, APP_URL)
  if (method === 'POST' && isNavigation(headers)) keepWhatIsTyped(request, response)
  return false
}

/** The same reason would fill the log of a server that is set up wrongly. */
function logOnce(reason: string): void {
  if (logged.has(reason)) return
  if (logged.size > 100) logged.clear()
  logged.add(reason)
  log('warn', 'a form was refused', { reason })
}

const logged = new Set<string>()

function refuse(request: IncomingMessage, response: ServerResponse, why: string): void {
  response.statusCode = 403
  response.setHeader('Cache-Control', 'no-store')
  const chunks: Buffer[] = []
  let bytes = 0
  request.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes <= MOST_BYTES) chunks.push(chunk)
    else if (bytes > TOO_MANY_BYTES) request.destroy()
  })
  request.on('error', () => {})
  request.once('end', () => {
    if (isNavigation(request.headers)) {
      void endInWords(request, response, 'This was not saved', why, Buffer.concat(chunks))
      return
    }
    response.setHeader(REFUSED, 'origin')
    response.setHeader('Content-Type', 'text/plain')
    response.end(why)
  })
}

/** Next.js responds with a few bare words to a form without scripts whose action no longer exists; this sends a page with its texts instead. */
function keepWhatIsTyped(request: IncomingMessage, response: ServerResponse): void {
  const chunks: Buffer[] = []
  let bytes = 0
  const push = request.push.bind(request)
  request.push = (chunk: Buffer | null, ...rest) => {
    if (chunk && bytes <= MOST_BYTES) {
      bytes += chunk.length
      chunks.push(Buffer.from(chunk))
    }
    return push(chunk, ...rest)
  }
  const { writeHead, write, end } = response
  // These stay in place for good: compression wraps them later, and restoring the originals would remove it.
  let isGone: boolean | undefined
  const answersGone = () => {
    isGone ??= !response.headersSent && response.hasHeader(NOT_FOUND)
    return isGone
  }
  Object.assign(response, {
    writeHead: (...args: Parameters<typeof writeHead>) =>
      answersGone() ? response : Reflect.apply(writeHead, response, args),
    write: (...args: Parameters<typeof write>) =>
      answersGone() ? true : Reflect.apply(write, response, args),
    end: (...args: Parameters<typeof end>) => {
      if (!answersGone()) return Reflect.apply(end, response, args)
      Object.assign(response, { writeHead, write, end })
      for (const name of ['Content-Length', 'Content-Encoding', 'ETag']) response.removeHeader(name)
      void endInWords(request, response, 'Waymark was updated', UPDATED, Buffer.concat(chunks))
      return response
    },
  })
}

const UPDATED =
  'Waymark was updated while this form was open, so nothing was saved. Copy what you typed, open the page again, and send it from there.'

async function endInWords(
  { headers }: IncomingMessage,
  response: ServerResponse,
  title: string,
  why: string,
  body: Buffer,
): Promise<void> {
  const page = formPage(title, why, await typedIn(body, headers['content-type']))
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.setHeader('Cache-Control', 'no-store')
  response.end(page)
}
