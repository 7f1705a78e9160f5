import { z } from 'zod'
import { methodsOtherThan, route } from '@/app/api/v1/handler'
import { personPicture } from '@/lib/picture/serve-picture'
import { PICTURED, profilePicture } from '@/lib/profile/profile-picture'
import { sharedProfile } from '@/lib/profile/shown-queries'

/** Serves the picture that chats show for a share link; `proxy.ts` answers for links that lead nowhere, and counts no reader here. */
export const GET = route(
  { auth: 'none', limit: 'reads', params: z.object({ token: z.string() }) },
  async ({ params, caller }) => {
    const profile = await sharedProfile(params.token, new Date(), PICTURED)
    return profile ? personPicture(profilePicture(profile), caller) : { ok: false, status: 404 }
  },
)

export const { POST, PUT, PATCH, DELETE } = methodsOtherThan('GET')
