import { createHash } from 'node:crypto'

/** Published content as JSON. */
export function published(request: Request, content: object): Response {
  return publishedText(request, JSON.stringify(content), { 'Content-Type': 'application/json' })
}

/**
 * Published content: anyone may keep it for a minute, and who asks again with its `ETag` is told in a word that nothing
 * changed.
 */
export function publishedText(
  request: Request,
  body: string,
  about: Record<string, string>,
): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const headers = { 'Cache-Control': 'public, max-age=60', ETag: etag }
  if (isKnown(request.headers.get('if-none-match'), etag)) {
    return new Response(null, { status: 304, headers })
  }
  return new Response(body, { headers: { ...about, ...headers } })
}

/** Compared weakly (RFC 9110, 13.1.2): a proxy that compresses marks the tag with `W/`. */
function isKnown(ifNoneMatch: string | null, etag: string): boolean {
  return (ifNoneMatch ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some((tag) => tag === etag || tag === '*')
}
