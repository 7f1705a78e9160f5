import type { z } from 'zod'
import { messageOf, pathOf } from './file-path'
import type { FileFault } from './schema'

/** A part may hold faults in faults; beyond this it is left out whole. */
const ROUNDS = 4

/** A value without the parts that are not as they should be, each named; undefined when it is nothing without them. */
export function mended<T extends z.ZodType>(
  schema: T,
  value: unknown,
  at: readonly PropertyKey[],
): { value: z.output<T> | undefined; faults: FileFault[] } {
  const faults: FileFault[] = []
  let rest = value
  for (let round = 0; round < ROUNDS; round++) {
    const parsed = schema.safeParse(rest)
    if (parsed.success) return { value: parsed.data, faults }
    const { issues } = parsed.error
    faults.push(
      ...issues.map((issue) => ({
        at: pathOf([...at, ...placeOf(issue)]),
        message: messageOf(issue),
      })),
    )
    const smaller = without(rest, issues.map(removable))
    if (smaller === undefined) break
    rest = smaller
  }
  return { value: undefined, faults: faults.slice(0, 1) }
}

/** An unknown field is named itself, not what it stands in. */
function placeOf(issue: z.core.$ZodIssue): PropertyKey[] {
  const [first] = issue.code === 'unrecognized_keys' ? issue.keys : []
  return first === undefined ? issue.path : [...issue.path, first]
}

/** The paths of what can go: the unknown fields, the element of a list that the fault lies in, or the field at fault. */
function removable(issue: z.core.$ZodIssue): PropertyKey[][] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...issue.path, key])
  const element = issue.path.findLastIndex((key) => typeof key === 'number')
  return [element === -1 ? issue.path : issue.path.slice(0, element + 1)]
}

/** A copy without what these paths lead to; undefined when nothing of it is there to go. */
function without(value: unknown, paths: readonly PropertyKey[][][]): unknown {
  const all = paths.flat().filter((path) => path.length > 0)
  // From behind, so that what stands before in a list keeps its place.
  const sorted = all.toSorted((a, b) => Number(b.at(-1)) - Number(a.at(-1)) || b.length - a.length)
  const copy = structuredClone(value)
  const gone = new Set<string>()
  for (const path of sorted) {
    const key = JSON.stringify(path.map(String))
    if (gone.has(key)) continue
    if (!remove(copy, path)) return undefined
    gone.add(key)
  }
  return gone.size > 0 ? copy : undefined
}

function remove(value: unknown, path: readonly PropertyKey[]): boolean {
  const last = path.at(-1)
  let at = value
  for (const key of path.slice(0, -1)) at = isObject(at) ? at[key] : undefined
  if (!isObject(at) || last === undefined || !Object.hasOwn(at, last)) return false
  if (Array.isArray(at)) at.splice(Number(last), 1)
  else delete at[last]
  return true
}

function isObject(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null
}
