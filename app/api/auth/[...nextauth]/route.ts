import { handleAuthRequest } from '@/lib/account/handle-auth-request'
import { unavailableIn } from '@/lib/platform/database-faults'
import { unexpectedResponse } from '@/lib/platform/problem'
import { routePattern } from '@/lib/platform/route-pattern'
import { unavailableResponse } from '@/lib/platform/unavailable-response'

interface Context {
  params: Promise<{ nextauth: string[] }>
}

async function answer(request: Request, { params }: Context): Promise<Response> {
  const { pathname } = new URL(request.url)
  const { nextauth } = await params
  try {
    return await handleAuthRequest(request, nextauth)
  } catch (error) {
    const unavailable = unavailableIn(error)
    if (unavailable) return unavailableResponse(request, unavailable)
    const path = routePattern(pathname, { nextauth })
    return unexpectedResponse(error, { method: request.method, path })
  }
}

export { answer as GET, answer as POST }

/** Mail scanners ask for the head of a link before its person does; that must not use it up. */
export function HEAD(): Response {
  return new Response(null, { headers: { 'Cache-Control': 'no-store' } })
}
