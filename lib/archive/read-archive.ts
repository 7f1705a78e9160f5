import type { z } from 'zod'
import { pathOf } from './json-file'
import { type Archive, archive, type FileFault, type Read } from './schema'

/** Beyond these, one more would help nobody. */
const TOLD = 20

/**
 * An archive, or everything that is wrong with it: what is missing or of another type, what stands there twice, what
 * lies in the future.
 */
export function readArchive(value: unknown, now: Date): Read<Archive> {
  const parsed = archive.safeParse(value)
  if (!parsed.success) return { ok: false, faults: faultsOf(parsed.error) }
  const faults = [...duplicatesIn(parsed.data), ...futureIn(parsed.data, now)]
  return faults.length > 0
    ? { ok: false, faults: faults.slice(0, TOLD) }
    : { ok: true, value: parsed.data }
}

export function faultsOf({ issues }: z.ZodError): FileFault[] {
  return issues.slice(0, TOLD).map(({ path, message }) => ({
    at: pathOf(path),
    message: message.replace(/^Invalid \w+: /, '').replaceAll('|', ' or '),
  }))
}

function duplicatesIn(file: Archive): FileFault[] {
  return [
    ...repeated(
      'follows',
      file.follows.map(({ roadmap }) => roadmap),
    ),
    ...repeated(
      'operations',
      file.operations.map(({ id }) => id),
    ),
    ...repeated(
      'notes',
      file.notes.map(({ skill }) => skill),
    ),
    ...repeated(
      'evidence',
      file.evidence.map(({ id }) => id),
    ),
    ...repeated(
      'reviews',
      file.reviews.map(({ id }) => id),
    ),
    ...repeated(
      'memories',
      file.memories.map(({ skill }) => skill),
    ),
    ...repeated(
      'roadmaps',
      file.roadmaps.map(({ id }) => id),
    ),
  ]
}

function repeated(list: string, keys: readonly string[]): FileFault[] {
  const first = new Map<string, number>()
  return keys.flatMap((key, index) => {
    const before = first.get(key)
    if (before === undefined) {
      first.set(key, index)
      return []
    }
    return [{ at: `${list}[${index}]`, message: `is there already: ${list}[${before}]` }]
  })
}

function futureIn(file: Archive, now: Date): FileFault[] {
  const late = (list: string, field: string, times: readonly string[]) =>
    times.flatMap((at, index) =>
      Date.parse(at) > now.getTime()
        ? [{ at: `${list}[${index}].${field}`, message: 'lies in the future' }]
        : [],
    )
  return [
    ...late(
      'follows',
      'followedAt',
      file.follows.map(({ followedAt }) => followedAt),
    ),
    ...late(
      'operations',
      'at',
      file.operations.map(({ at }) => at),
    ),
    ...late(
      'notes',
      'updatedAt',
      file.notes.map(({ updatedAt }) => updatedAt),
    ),
    ...late(
      'evidence',
      'createdAt',
      file.evidence.map(({ createdAt }) => createdAt),
    ),
    ...late(
      'reviews',
      'at',
      file.reviews.map(({ at }) => at),
    ),
    ...late(
      'memories',
      'reviewedAt',
      file.memories.map(({ reviewedAt }) => reviewedAt),
    ),
    ...late(
      'roadmaps',
      'createdAt',
      file.roadmaps.map(({ createdAt }) => createdAt),
    ),
    ...late(
      'roadmaps',
      'updatedAt',
      file.roadmaps.map(({ updatedAt }) => updatedAt),
    ),
  ]
}
