import { z } from 'zod'
import { isMapFile, type MapFile } from '@/lib/drawing/map-files'

/** Reads the name of a map's file: what names the roadmap, and the ending of one of the formats. */
export function fileOf(name: z.ZodType<string>) {
  return z.string().transform((file, context): { name: string; ending: MapFile } => {
    const [named = '', ending = '', ...more] = file.split('.')
    if (name.safeParse(named).success && isMapFile(ending) && more.length === 0)
      return { name: named, ending }
    context.addIssue({ code: 'custom', message: 'names no file' })
    return z.NEVER
  })
}

export const fileQuery = z.object({
  theme: z.enum(['light', 'dark', 'printed']).default('light'),
  fit: z.literal('sheet').optional(),
})
