import { z } from 'zod'
import { methodsOtherThan, route } from '@/app/api/v1/handler'
import { siteUrl } from '@/lib/platform/site-url'
import { handle } from '@/lib/profile/handle'
import { jsonResume } from '@/lib/profile/json-resume'
import { publicProfile } from '@/lib/profile/shown-queries'

/** A public profile as a JSON Resume. */
export const GET = route(
  { auth: 'none', limit: 'reads', params: z.object({ handle }) },
  async ({ params }) => {
    const profile = await publicProfile(params.handle, new Date())
    if (!profile) return { ok: false, status: 404 }
    // Never stored: what its owner takes back is gone at the next request. Search engines list the page.
    const headers = { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' }
    return Response.json(jsonResume(profile, siteUrl()), { headers })
  },
)

export const { POST, PUT, PATCH, DELETE } = methodsOtherThan('GET')
