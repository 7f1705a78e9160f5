import { z } from 'zod'
import { methodsOtherThan, route } from '@/app/api/v1/handler'
import { publicProfile } from '@/lib/profile/queries'
import { handle } from '@/lib/profile/schema'

export const GET = route({ auth: 'none', params: z.object({ handle }) }, async ({ params }) => {
  const profile = await publicProfile(params.handle, new Date())
  if (!profile) return { ok: false, status: 404 }
  // Never stored: what its owner takes back is gone at the next request.
  const headers = new Headers({ 'Cache-Control': 'no-store' })
  if (!profile.listed) headers.set('X-Robots-Tag', 'noindex')
  return Response.json(profile, { headers })
})

export const { POST, PUT, PATCH, DELETE } = methodsOtherThan('GET')
