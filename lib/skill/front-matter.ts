import { z } from 'zod'
import { webAddress } from '@/lib/platform/web-address'
import { area, level, resource, resourceLevel, skillKind, slug } from './schema'
import type { Path } from './yaml-source'

/** Text of one line that a database can keep. */
export function lineOfText(most: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(most)
    .refine((text) => !/[\p{Cc}\p{Cs}]/u.test(text), 'must be one line of text')
}

/** An empty value, as in `formerly:`, says the same as an empty list. */
function listOf<Item extends z.ZodType>(item: Item) {
  return z.preprocess((value) => value ?? [], z.array(item))
}

const addressWithoutSpaces = webAddress.regex(/^[^\s\p{Cc}\p{Cs}]*$/u, 'must hold no spaces')

const listedResource = resource.extend({
  title: lineOfText(200),
  url: addressWithoutSpaces,
  level: resourceLevel.optional(),
  free: z.boolean().default(true),
})

/** The content between the two `---` of a skill's file. */
export const frontMatter = z.strictObject({
  title: lineOfText(120),
  kind: skillKind.default('skill'),
  area,
  level,
  hours: z.number().positive().max(10_000),
  aliases: listOf(lineOfText(120)),
  formerly: listOf(slug),
  requires: z.preprocess((value) => value ?? {}, z.record(slug, lineOfText(500))),
  resources: listOf(listedResource),
  /** The month in which its facts and addresses were last checked. */
  checked: z
    .string()
    .regex(/^20\d\d-(?:0[1-9]|1[0-2])$/, 'must be a month such as 2026-12')
    .optional(),
})

export function knownKeysOfSkill(path: Path): readonly string[] {
  return Object.keys(path[0] === 'resources' ? listedResource.shape : frontMatter.shape)
}
