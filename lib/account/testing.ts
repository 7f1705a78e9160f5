import { GET, POST } from '@/app/api/auth/[...nextauth]/route'
import { Browser } from '@/e2e/servers/browser'
import type { Viewer } from './schema'
import { viewerOf } from './session'

/** A browser for which the addresses of sign-in are answered by the route, every other one of ours by a page. */
export function browserAt(base: string): Browser {
  return new Browser(base, site)
}

/** Opens a mailed link and presses the button of its page. */
export async function followLink(browser: Browser, link: string, choice: { guest?: string } = {}) {
  const { url } = await browser.open(link)
  const { origin, pathname, searchParams } = new URL(url)
  return browser.post(origin + pathname, { ...Object.fromEntries(searchParams), ...choice })
}

/** Returns the person the server takes this browser for. */
export function whoIs({ cookieHeader }: Browser): Promise<Viewer | null> {
  return viewerOf(new Request('http://localhost/', { headers: { cookie: cookieHeader } }))
}

export async function site(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  // As proxy.ts leads it there.
  const isConfirmed = pathname === '/sign-in/confirm' && request.method === 'POST'
  if (!isConfirmed && !pathname.startsWith('/api/auth/')) return new Response('a page')
  const nextauth = isConfirmed ? ['confirm'] : pathname.split('/').slice(3)
  const params = Promise.resolve({ nextauth })
  return request.method === 'POST' ? POST(request, { params }) : GET(request, { params })
}
