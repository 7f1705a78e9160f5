import { z } from 'zod'
import { methodsOtherThan, route } from '@/app/api/v1/handler'
import { contentPage } from '@/components/site/find-page'
import { picturedPath } from '@/lib/picture/picture-address'
import { contentPicture } from '@/lib/picture/serve-picture'

/** `/pictures/roadmaps/backend.png`: what chats show for `/roadmaps/backend`. Those of people stand below their pages. */
export const GET = route(
  {
    auth: 'none',
    params: z.object({ page: z.array(z.string().max(200)).max(5) }),
    query: z.object({ v: z.string().optional() }),
  },
  async ({ request, params, query: { v }, caller }) => {
    const path = picturedPath(params.page)
    const read = async () => (path ? (await contentPage(path))?.picture : undefined)
    return (await contentPicture(request, v, caller, read)) ?? { ok: false, status: 404 }
  },
)

export const { POST, PUT, PATCH, DELETE } = methodsOtherThan('GET')
