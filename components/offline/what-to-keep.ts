/** The service worker's strategy for a request; `other` is left to the browser. */
export type Handling =
  /** Never changes: its name holds a fingerprint of its content. */
  | 'part'
  /** The same for everybody, and may change. */
  | 'file'
  | 'page'
  | 'other'

/** Classifies a request. `mayBeKept` excludes everything that depends on a person. */
export function handlingOf(
  { method, mode }: Pick<Request, 'method' | 'mode'>,
  address: URL,
  origin: string,
): Handling {
  const { pathname } = address
  if (method !== 'GET' || address.origin !== origin) return 'other'
  if (pathname.startsWith('/_next/static/')) return 'part'
  if (mode === 'navigate') return 'page'
  return isFile(pathname) ? 'file' : 'other'
}

/** Addresses whose pages are somebody's, or ask who one is. Offline they have the page that says so. */
const PERSONAL = /^\/(?:api|me|u|s|sign-in|downloads)(?:\/|$)/

export function isPersonal(pathname: string): boolean {
  return PERSONAL.test(pathname)
}

/** Returns true if a page may be kept: the server itself says that it is the same for everybody. */
export function mayBeKept(
  pathname: string,
  {
    status,
    redirected,
    type,
    headers,
  }: Pick<Response, 'status' | 'redirected' | 'type' | 'headers'>,
): boolean {
  return (
    !isPersonal(pathname) &&
    status === 200 &&
    !redirected &&
    type !== 'opaque' &&
    headers.get('Content-Type')?.startsWith('text/html') === true &&
    !/private|no-store/.test(headers.get('Cache-Control') ?? 'private') &&
    !headers.has('Set-Cookie')
  )
}

/** The scripts, styles and fonts that a page names. */
export function partsOf(html: string): string[] {
  return [...new Set(html.match(/\/_next\/static\/[\w./~-]+\.\w+/g))]
}

/** Returns those of a page's loaded URLs that it needs again offline. */
export function isPart(address: URL, origin: string): boolean {
  return (
    address.origin === origin &&
    (address.pathname.startsWith('/_next/static/') || isFile(address.pathname))
  )
}

/** The files of the search index, which is also available offline. */
const SEARCHED: ReadonlySet<string> = new Set(['/search-index.json', '/search-texts.json'])

function isFile(pathname: string): boolean {
  return SEARCHED.has(pathname) || (/^\/[\w/-]+\.svg$/.test(pathname) && !isPersonal(pathname))
}
