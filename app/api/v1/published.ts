import { createHash } from 'node:crypto'
import { contentEdition } from '@/lib/content/edition-queries'

export interface KeptText {
  body: string
  etag: string
}

/** Responds with published content as JSON. */
export function published(request: Request, content: object): Response {
  return respond(request, keptText(JSON.stringify(content)), JSON_TYPE)
}

/**
 * The same of what is large: text and `ETag` are made once for each edition of the content, and not for each request.
 * @param name of the content, one of few
 */
export async function publishedOnce(
  request: Request,
  name: string,
  read: () => Promise<object>,
): Promise<Response> {
  const text = await madeOnce(name, async () => JSON.stringify(await read()))
  return respond(request, text, JSON_TYPE)
}

/** A text that follows from the published content alone, made once for each edition of it. */
export async function madeOnce(name: string, make: () => Promise<string>): Promise<KeptText> {
  const edition = await contentEdition()
  const known = texts.get(name)
  if (known?.edition === edition) return known.text
  const text = make().then(keptText)
  texts.delete(name)
  texts.set(name, { edition, text })
  text.catch(() => {
    if (texts.get(name)?.text === text) texts.delete(name)
  })
  const [oldest] = texts.size > MOST_TEXTS ? texts.keys() : []
  if (oldest !== undefined) texts.delete(oldest)
  return text
}

const texts = new Map<string, { edition: string; text: Promise<KeptText> }>()
/** Some 200 KB each. */
const MOST_TEXTS = 100
const JSON_TYPE = { 'Content-Type': 'application/json' }

function keptText(body: string): KeptText {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  return { body, etag: `"${hash}"` }
}

/**
 * Responds with published content: anyone may keep it for a minute, and a client that sends its `ETag` learns that nothing
 * changed.
 */
export function respond(
  request: Request,
  { body, etag }: KeptText,
  about: Record<string, string>,
): Response {
  const headers = { 'Cache-Control': 'public, max-age=60', ETag: etag }
  if (isKnown(request.headers.get('if-none-match'), etag)) {
    return new Response(null, { status: 304, headers })
  }
  return new Response(body, { headers: { ...about, ...headers } })
}

/** Compares tags weakly (RFC 9110, 13.1.2): a proxy that compresses marks the tag with `W/`. */
function isKnown(ifNoneMatch: string | null, etag: string): boolean {
  return (ifNoneMatch ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some((tag) => tag === etag || tag === '*')
}
