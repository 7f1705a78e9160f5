import { z } from 'zod'
import { methodsOtherThan, route } from '@/app/api/v1/handler'
import { madeOnce, respond } from '@/app/api/v1/published'
import { isMapFile, MAP_FILES } from '@/lib/drawing/map-files'
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
    params: z.object({ file: z.string().transform(slugAndEnding) }),
    query: z.object({
      theme: z.enum(['light', 'dark', 'printed']).default('light'),
      fit: z.literal('sheet').optional(),
    }),
  },
  async ({ request, params: { file }, query: { theme, fit }, caller }) => {
    if (!(await isRoadmap(file.slug))) return { ok: false, status: 404 }
    const { type, make } = MAP_FILES[file.ending]
    const name = ['download', file.slug, file.ending, theme, fit].join(' ')
    // Requests for the same file share one run, so a client that disconnects must not cancel it.
    const text = await madeOnce(name, () =>
      gate('downloads').run(caller, async () => {
        const map = await roadmapMap(file.slug)
        if (!map) throw new Error(`${file.slug} was taken away a moment ago`)
        return make({ map, statuses: null, site: siteUrl(), theme, folded: fit === 'sheet' })
      }),
    )
    return respond(request, text, {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${file.slug}.${file.ending}"`,
      'X-Robots-Tag': 'noindex',
    })
  },
)

export const { POST, PUT, PATCH, DELETE } = methodsOtherThan('GET')

function slugAndEnding(file: string, context: z.RefinementCtx) {
  const [name = '', ending = '', ...more] = file.split('.')
  if (slug.safeParse(name).success && isMapFile(ending) && more.length === 0)
    return { slug: name, ending }
  context.addIssue({ code: 'custom', message: 'names no file' })
  return z.NEVER
}
