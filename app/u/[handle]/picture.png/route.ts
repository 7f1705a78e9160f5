import { z } from 'zod'
import { methodsOtherThan, route } from '@/app/api/v1/handler'
import { personPicture } from '@/lib/picture/serve-picture'
import { handle } from '@/lib/profile/handle'
import { PICTURED, profilePicture } from '@/lib/profile/profile-picture'
import { publicProfile } from '@/lib/profile/shown-queries'

/** Serves the picture that chats show for a public profile. */
export const GET = route(
  { auth: 'none', limit: 'reads', params: z.object({ handle }) },
  async ({ params, caller }) => {
    const profile = await publicProfile(params.handle, new Date(), PICTURED)
    return profile ? personPicture(profilePicture(profile), caller) : { ok: false, status: 404 }
  },
)

export const { POST, PUT, PATCH, DELETE } = methodsOtherThan('GET')
