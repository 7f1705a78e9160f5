import { CACHES, isPageKey, OFFLINE_PAGE, type Seen } from './kept-pages'
import { handlingOf, isPart, isPersonal, mayBeKept, partsOf } from './what-to-keep'

/*
 * Keeps the pages one has seen, and what they need, for when there is no network. Bundled by bin/build.mjs; the cache is named for
 * the build, and every build fetches the pages its forerunner kept anew, so that a page never meets the scripts of another.
 * A new one waits until no page of the old one is open.
 */
declare const BUILD: string

interface Extendable extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface Fetching extends Extendable {
  request: Request
  respondWith(answer: Promise<Response>): void
}
interface Posted extends Extendable {
  data: Seen
}

const CACHE = CACHES + BUILD
const MOST_PAGES = 60
const PATIENCE_MS = 4000

on<Extendable>('install', (event) =>
  event.waitUntil(Promise.all([keepPage(OFFLINE_PAGE), bringOver()])),
)
on<Extendable>('activate', (event) => event.waitUntil(Promise.all([removeOldCaches(), claim()])))
on<Posted>('message', (event) => event.waitUntil(keepSeen(event.data)))
on<Fetching>('fetch', (event) => {
  const address = new URL(event.request.url)
  switch (handlingOf(event.request, address, location.origin)) {
    case 'part':
      return event.respondWith(part(event.request))
    case 'file':
      return event.respondWith(file(event.request))
    case 'page':
      return event.respondWith(page(event, address.pathname))
    default:
  }
})

async function part(request: Request): Promise<Response> {
  const kept = await caches.match(request)
  if (kept) return kept
  const fresh = await fetch(request)
  if (fresh.ok) await put(request, fresh.clone())
  return fresh
}

async function file(request: Request): Promise<Response> {
  try {
    const fresh = await fetch(request)
    if (fresh.ok) await put(request, fresh.clone())
    return fresh
  } catch {
    return (await caches.match(request)) ?? Response.error()
  }
}

/** The network's, unless it fails or keeps one waiting while there is a kept one. */
async function page(event: Fetching, pathname: string): Promise<Response> {
  const kept = isPersonal(pathname) ? undefined : await caches.match(pathname)
  const asked = fetch(event.request)
  event.waitUntil(
    asked
      .then((fresh) => (mayBeKept(pathname, fresh) ? put(pathname, fresh.clone()) : undefined))
      .catch(() => undefined),
  )
  try {
    const fresh = await (kept ? Promise.race([asked, late()]) : asked)
    return kept && fresh.status >= 500 ? kept : fresh
  } catch {
    return kept ?? (await caches.match(OFFLINE_PAGE)) ?? Response.error()
  }
}

/** A page tells that it is shown: not every one was fetched as a page, nor through us. */
async function keepSeen({ seen, parts }: Seen): Promise<void> {
  if (!(await caches.match(seen))) await keepPage(seen)
  await keepParts(parts.filter((part) => isPart(new URL(part, location.origin), location.origin)))
  await removeOldest()
}

/** Fetches the page without cookies: the kept copy was drawn for nobody. */
async function keepPage(pathname: string): Promise<void> {
  if (isPersonal(pathname)) return
  const fresh = await fetch(pathname, { credentials: 'omit' })
  if (!mayBeKept(pathname, fresh)) return
  await put(pathname, fresh.clone())
  await keepParts(partsOf(await fresh.text()))
}

async function keepParts(parts: string[]): Promise<void> {
  const cache = await caches.open(CACHE)
  await Promise.all(
    parts.map(async (part) => {
      if (!(await cache.match(part))) await cache.add(part).catch(() => undefined)
    }),
  )
}

async function bringOver(): Promise<void> {
  for (const cache of await oldCaches()) {
    const keys = await (await caches.open(cache)).keys()
    for (const { url } of keys.filter(isPageKey))
      await keepPage(new URL(url).pathname).catch(() => undefined)
  }
}

async function removeOldCaches(): Promise<void> {
  await Promise.all((await oldCaches()).map((cache) => caches.delete(cache)))
}

async function oldCaches(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(CACHES) && name !== CACHE)
}

/** Keys are in the order they were put. */
async function removeOldest(): Promise<void> {
  const cache = await caches.open(CACHE)
  const pages = (await cache.keys()).filter(isPageKey)
  const surplus = pages.slice(0, Math.max(0, pages.length - MOST_PAGES))
  await Promise.all(surplus.map((key) => cache.delete(key)))
}

async function put(key: Request | string, response: Response): Promise<void> {
  // A disk that is full keeps what it has.
  await (await caches.open(CACHE)).put(key, response).catch(() => undefined)
}

function late(): Promise<never> {
  return new Promise((_, reject) => setTimeout(() => reject(new Error('too slow')), PATIENCE_MS))
}

function claim(): Promise<void> {
  return (globalThis as unknown as { clients: { claim(): Promise<void> } }).clients.claim()
}

function on<E extends Event>(type: string, hear: (event: E) => void): void {
  addEventListener(type, hear as EventListener)
}
