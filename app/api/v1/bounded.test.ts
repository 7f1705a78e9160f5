import { expect, test } from 'vitest'
import { z } from 'zod'
import { newShareLink } from '@/lib/profile/share-schema'
import { ENDPOINTS } from './endpoints'

/** The schemas of input from strangers: bodies and queries of the API, and the largest form. */
const FOREIGN: [name: string, schema: z.ZodType][] = [
  ...ENDPOINTS.flatMap(({ method, path, body, query }) =>
    [body, query].flatMap((schema): [string, z.ZodType][] =>
      schema ? [[`${method} ${path}`, schema]] : [],
    ),
  ),
  ['a new share link', newShareLink],
]

test.each(FOREIGN)('every list and every text of %s has a longest', (_, schema) => {
  const described = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  expect(unboundedIn(described as Described, [])).toEqual([])
})

interface Described {
  type?: string
  maxItems?: number
  maxLength?: number
  pattern?: string
  format?: string
  enum?: unknown[]
  const?: unknown
  [key: string]: unknown
}

/** Lists the unbounded parts. A pattern or a format counts as a bound: the body as a whole has a limit too. */
function unboundedIn(described: Described, path: string[]): string[] {
  const { type, maxItems, maxLength, pattern, format } = described
  const isOpen =
    (type === 'array' && maxItems === undefined) ||
    (type === 'string' &&
      [maxLength, pattern, format, described.enum, described.const].every(
        (end) => end === undefined,
      ))
  const below = Object.entries(described).flatMap(([key, inner]) =>
    typeof inner === 'object' && inner !== null
      ? unboundedIn(inner as Described, [...path, key])
      : [],
  )
  return isOpen ? [path.join('.'), ...below] : below
}
