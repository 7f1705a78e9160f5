import { z } from 'zod'
import { area, level, resource, skillKind, slug, webAddress } from './schema'
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

/** What stands between the two `---` of a skill's file. */
export const frontMatter = z.strictObject({
  title: lineOfText(120),
  kind: skillKind.default('skill'),
  area,
  level,
  hours: z.number().positive().max(10_000),
  aliases: listOf(lineOfText(120)),
  formerly: listOf(slug),
  requires: z.preprocess((value) => value ?? {}, z.record(slug, lineOfText(500))),
  resources: listOf(resource.extend({ title: lineOfText(200), url: addressWithoutSpaces })),
})

export function knownKeysOfSkill(path: Path): readonly string[] {
  return Object.keys(path[0] === 'resources' ? resource.shape : frontMatter.shape)
}
