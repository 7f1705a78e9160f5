import { z } from 'zod'
import { methodsOtherThan, route } from '@/app/api/v1/handler'
import { fileOf, fileQuery } from '@/app/downloads/file'
import { personalRoadmap } from '@/lib/authoring/queries'
import { MAP_FILES } from '@/lib/drawing/map-files'
import { clientId } from '@/lib/platform/client-id'
import { gate } from '@/lib/platform/gates'
import { siteUrl } from '@/lib/platform/site-url'
import { fileName } from '@/lib/roadmap/addresses'

/** `/me/downloads/{id}.svg` and its like: a roadmap of one's own as a file, without statuses, for nobody else. */
export const GET = route(
  {
    auth: 'required',
    limit: 'reads',
    params: z.object({ file: fileOf(clientId) }),
    query: fileQuery,
  },
  async ({ viewer, params: { file }, query: { theme, fit }, caller }) => {
    const map = await personalRoadmap(viewer.id, file.name)
    if (!map) return { ok: false, status: 404 }
    const { type, make } = MAP_FILES[file.ending]
    const text = await gate('downloads').run(caller, async () =>
      make({ map, statuses: null, site: siteUrl(), theme, folded: fit === 'sheet' }),
    )
    return new Response(text, {
      headers: {
        'Content-Type': type,
        'Content-Disposition': `attachment; filename="${fileName(map)}.${file.ending}"`,
        'Cache-Control': 'private, no-store',
        'X-Robots-Tag': 'noindex',
      },
    })
  },
)

export const { POST, PUT, PATCH, DELETE } = methodsOtherThan('GET')
