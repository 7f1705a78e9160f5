import { z } from 'zod'
import { methodsOtherThan, route } from '@/app/api/v1/handler'
import { madeOnce, respond } from '@/app/api/v1/published'
import { fileOf, fileQuery } from '@/app/downloads/file'
import { MAP_FILES } from '@/lib/drawing/map-files'
import { gate } from '@/lib/platform/gates'
import { siteUrl } from '@/lib/platform/site-url'
import { isRoadmap, roadmapMap } from '@/lib/roadmap/queries'
import { slug } from '@/lib/skill/schema'

/**
 * `/downloads/backend.svg` and its like: a roadmap as a file, without anybody's statuses. Not below `/roadmaps/[slug]`,
 * where every further segment is the slug of a skill.
 */
export const GET = route(
  {
    auth: 'none',
    params: z.object({ file: fileOf(slug) }),
    query: fileQuery,
  },
  async ({ request, params: { file }, query: { theme, fit }, caller }) => {
    if (!(await isRoadmap(file.name))) return { ok: false, status: 404 }
    const { type, make } = MAP_FILES[file.ending]
    const name = ['download', file.name, file.ending, theme, fit].join(' ')
    // Requests for the same file share one run, so a client that disconnects must not cancel it.
    const text = await madeOnce(name, () =>
      gate('downloads').run(caller, async () => {
        const map = await roadmapMap(file.name)
        if (!map) throw new Error(`${file.name} was taken away a moment ago`)
        return make({ map, statuses: null, site: siteUrl(), theme, folded: fit === 'sheet' })
      }),
    )
    return respond(request, text, {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${file.name}.${file.ending}"`,
      'X-Robots-Tag': 'noindex',
    })
  },
)

export const { POST, PUT, PATCH, DELETE } = methodsOtherThan('GET')
