import { z } from 'zod'
import { methodsOtherThan, route } from '@/app/api/v1/handler'
import { handle } from '@/lib/profile/handle'
import { openHandle } from '@/lib/profile/queries'
import { publicProfile } from '@/lib/profile/shown-queries'

export const GET = route(
  { auth: 'none', limit: 'reads', params: z.object({ handle }) },
  async ({ params }) => {
    const now = new Date()
    const profile = await publicProfile(params.handle, now)
    // Never stored: what its owner takes back is gone at the next request.
    const headers = new Headers({ 'Cache-Control': 'no-store' })
    if (!profile) {
      const moved = await openHandle(params.handle, now)
      if (!moved) return { ok: false, status: 404 }
      headers.set('Location', `/api/v1/profiles/${moved}`)
      return new Response(null, { status: 308, headers })
    }
    if (!profile.listed) headers.set('X-Robots-Tag', 'noindex')
    return Response.json(profile, { headers })
  },
)

export const { POST, PUT, PATCH, DELETE } = methodsOtherThan('GET')
