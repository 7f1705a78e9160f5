import { GET, POST } from '@/app/api/auth/[...nextauth]/route'
import { Browser } from '@/e2e/servers/browser'
import type { Viewer } from './schema'
import { viewerOf } from './session'

/** A browser for which the addresses of sign-in are answered by the route, every other one of ours by a page. */
export function browserAt(base: string): Browser {
  return new Browser(base, site)
}

/** Who the server takes this browser for. */
export function whoIs({ cookieHeader }: Browser): Promise<Viewer | null> {
  return viewerOf(new Request('http://localhost/', { headers: { cookie: cookieHeader } }))
}

export async function site(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  if (!pathname.startsWith('/api/auth/')) return new Response('a page')
  const params = Promise.resolve({ nextauth: pathname.split('/').slice(3) })
  return request.method === 'POST' ? POST(request, { params }) : GET(request, { params })
}
