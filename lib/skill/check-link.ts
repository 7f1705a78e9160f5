import { isLike, saysNotFound, titleOfPage } from './page-title'

/** The result of opening a URL. */
export type Finding =
  | { is: 'ok' }
  /** Moved permanently, to this URL. */
  | { is: 'moved'; to: string }
  | { is: 'gone'; why: string }
  /** The page has an entirely different title. */
  | { is: 'retitled'; title: string }
  /** The server responds, but does not show the page to a program. */
  | { is: 'refused'; why: string }
  | { is: 'unreachable'; why: string }

export interface Patience {
  /** Milliseconds for one request. */
  timeout: number
  /** The most bytes read of a page. */
  most: number
}

/**
 * Opens a URL with as little traffic as possible: first with HEAD, then reading only as much of a page as its title needs.
 * @param title the title of the link, if it has one
 */
export async function checkLink(
  url: string,
  title: string | undefined,
  patience: Patience,
): Promise<Finding> {
  try {
    const head = await follow(url, 'HEAD', patience)
    const isPage = head.type.includes('html') || head.type === ''
    // Many servers support only GET: an error in response to HEAD proves nothing.
    const answer = head.status >= 400 || isPage ? await follow(url, 'GET', patience) : head
    return judged(url, title, answer)
  } catch (error) {
    return { is: 'unreachable', why: reasonOf(error) }
  }
}

interface Answer {
  status: number
  /** The content type in lower case; empty when the response has none. */
  type: string
  /** The URL after permanent redirects; the temporary ones and those after them are no reason to change the link. */
  lasting: string
  title: string | undefined
}

function judged(url: string, title: string | undefined, answer: Answer): Finding {
  const { status, lasting } = answer
  if (status === 404 || status === 410) return { is: 'gone', why: `answers ${status}` }
  if (status >= 300) return { is: 'refused', why: `answers ${status}` }
  if (answer.title && saysNotFound(answer.title) && !(title && saysNotFound(title)))
    return { is: 'gone', why: `says "${answer.title}"` }
  if (!isSamePlace(url, lasting)) return { is: 'moved', to: withFragment(lasting, url) }
  if (title && answer.title && !isLike(title, answer.title))
    return { is: 'retitled', title: answer.title }
  return { is: 'ok' }
}

const HOPS = 8

async function follow(url: string, method: 'HEAD' | 'GET', patience: Patience): Promise<Answer> {
  let address = url
  let lasting = url
  let isLasting = true
  for (let hop = 0; hop < HOPS; hop++) {
    const response = await fetch(address, {
      method,
      redirect: 'manual',
      headers: { 'user-agent': USER_AGENT, accept: 'text/html,*/*;q=0.5' },
      signal: AbortSignal.timeout(patience.timeout),
    })
    const to = response.headers.get('location')
    if (response.status < 300 || response.status >= 400 || !to) {
      const type = response.headers.get('content-type')?.toLowerCase() ?? ''
      const isPage = method === 'GET' && type.includes('html')
      const title = isPage ? await readTitle(response, patience.most) : undefined
      await response.body?.cancel().catch(() => undefined)
      return { status: response.status, type, lasting, title }
    }
    await response.body?.cancel().catch(() => undefined)
    address = new URL(to, address).href
    isLasting &&= response.status === 301 || response.status === 308
    if (isLasting) lasting = address
  }
  throw new Error('redirects without end')
}

/** Names the client and its purpose, so that a site can name it in its robots.txt or find it in its log. */
export const USER_AGENT = 'WaymarkLinkCheck/1 (checks the links of learning content, seldom)'

async function readTitle(response: Response, most: number): Promise<string | undefined> {
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    text += decoder.decode(chunk, { stream: true })
    if (size >= most || /<\/title>/i.test(text)) break
  }
  return titleOfPage(text)
}

/** Ignores a slash at the end and the fragment, which a browser does not send. */
function isSamePlace(a: string, b: string): boolean {
  return withoutTail(a) === withoutTail(b)
}

function withoutTail(url: string): string {
  const { origin, pathname, search } = new URL(url)
  return `${origin}${pathname.replace(/\/$/, '')}${search}`
}

function withFragment(to: string, from: string): string {
  const { hash } = new URL(from)
  return new URL(to).hash === '' ? `${to}${hash}` : to
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return 'no answer in time'
  const cause = error.cause
  if (cause instanceof Error) return 'code' in cause ? String(cause.code) : cause.message
  return error.message
}
