/** Names of the service worker's caches begin so; the build follows. */
export const CACHES = 'waymark-'

export const OFFLINE_PAGE = '/offline'

/** The message of a page to the service worker when it is shown. */
export interface Seen {
  seen: string
  /** Addresses of what it has loaded. */
  parts: string[]
}

/** Returns true if what is kept under this key is a page that somebody has seen. */
export function isPageKey({ url }: Pick<Request, 'url'>): boolean {
  const { pathname } = new URL(url)
  return !pathname.startsWith('/_next/') && !pathname.includes('.') && pathname !== OFFLINE_PAGE
}

export interface KeptPage {
  path: string
  title: string
}

/** The roadmaps and skills that can be read now, the ones seen last first. */
export async function keptPages(): Promise<KeptPage[]> {
  const pages: KeptPage[] = []
  for (const name of await ownCaches()) {
    const cache = await caches.open(name)
    for (const key of (await cache.keys()).filter(isPageKey).reverse()) {
      const path = new URL(key.url).pathname
      if (!/^\/(?:roadmaps|skills|guides)\/./.test(path)) continue
      const html = (await (await cache.match(key))?.text()) ?? ''
      pages.push({ path, title: titleIn(html) ?? path })
    }
  }
  return pages
}

/** At signing out: where somebody has been is theirs, though the pages are everybody's. */
export async function forgetKeptPages(): Promise<void> {
  for (const name of await ownCaches()) {
    const cache = await caches.open(name)
    const keys = (await cache.keys()).filter(isPageKey)
    await Promise.all(keys.map((key) => cache.delete(key)))
  }
}

async function ownCaches(): Promise<string[]> {
  // Without a service worker nothing is cached.
  if (typeof caches === 'undefined') return []
  return (await caches.keys().catch(() => [])).filter((name) => name.startsWith(CACHES))
}

function titleIn(html: string): string | undefined {
  const title = new DOMParser().parseFromString(html, 'text/html').title
  return title.replace(/ · Waymark$/, '') || undefined
}
