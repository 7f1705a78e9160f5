import { z } from 'zod'
import { pathOf } from './file-path'
import { mended } from './mended'
import { type Archive, archive, type FileFault, FORMAT, MOST, type Read } from './schema'

export type List =
  | 'follows'
  | 'operations'
  | 'notes'
  | 'evidence'
  | 'reviews'
  | 'memories'
  | 'roadmaps'

/** The parts of a file that can be imported, and the faults of the others. */
export interface ArchiveRead {
  archive: Archive
  /** For each list, the indexes of its elements in the file. */
  places: Readonly<Record<List, readonly number[]>>
  leftOut: FileFault[]
}

/** A clock may be this far ahead, as it may for a tick; such a time counts as now. */
const AHEAD_MS = 10 * 60_000
/** The most faults that are named; a hostile file may consist of nothing else. */
const NAMED = 1000

/**
 * Reads an archive value by value: an unknown or invalid value is left out and named, along with its list element if that
 * is useless without it. Only a file of another format is refused.
 */
export function readArchive(value: unknown, now: Date): Read<ArchiveRead> {
  const file = z.record(z.string(), z.unknown()).safeParse(value).data ?? {}
  if (file.format !== FORMAT)
    return { ok: false, faults: [{ at: 'format', message: otherFormat(file.format) }] }
  const reader = new ArchiveReader(file, now)
  const read = {
    format: FORMAT,
    exportedAt: reader.instant('exportedAt'),
    account: reader.account(),
    settings: reader.part('settings'),
    profile: reader.part('profile'),
    follows: reader.list('follows', 'roadmap', ['followedAt']),
    operations: reader.list('operations', 'id', ['at']),
    notes: reader.list('notes', 'skill', ['updatedAt']),
    evidence: reader.list('evidence', 'id', ['createdAt']),
    shares: [],
    reviews: reader.list('reviews', 'id', ['at']),
    memories: reader.list('memories', 'skill', ['reviewedAt']),
    roadmaps: reader.list('roadmaps', 'id', ['createdAt', 'updatedAt']),
  } satisfies Archive
  reader.finish()
  return { ok: true, value: { archive: read, places: reader.places, leftOut: reader.leftOut } }
}

function otherFormat(format: unknown): string {
  return typeof format === 'string' && /^waymark-export\/\d{1,6}$/.test(format)
    ? `is ${format}, and this Waymark reads ${FORMAT}: it was written by another version`
    : `is not ${FORMAT}: this is no export of Waymark`
}

class ArchiveReader {
  readonly leftOut: FileFault[] = []
  readonly places: Record<List, number[]> = {
    ...{ follows: [], operations: [], notes: [], evidence: [] },
    ...{ reviews: [], memories: [], roadmaps: [] },
  }
  readonly #file: Readonly<Record<string, unknown>>
  readonly #now: Date
  #more = 0

  constructor(file: Readonly<Record<string, unknown>>, now: Date) {
    this.#file = file
    this.#now = now
  }

  instant(name: 'exportedAt'): string {
    return archive.shape[name].safeParse(this.#file[name]).data ?? this.#now.toISOString()
  }

  /** Reads the owner, of which nothing is imported: unreadable values become unknown instead of faults. */
  account(): Archive['account'] {
    const { email, name, createdAt } = archive.shape.account.shape
    const said = z.record(z.string(), z.unknown()).safeParse(this.#file.account).data ?? {}
    return {
      email: email.safeParse(said.email).data ?? null,
      name: name.safeParse(said.name).data ?? null,
      createdAt: createdAt.safeParse(said.createdAt).data ?? this.#now.toISOString(),
    }
  }

  part<N extends 'settings' | 'profile'>(name: N): Archive[N] {
    if (!this.#has(name)) return {}
    const { value, faults } = mended(archive.shape[name], this.#file[name], [name])
    for (const fault of faults) this.#leaveOut(fault)
    return (value ?? {}) as Archive[N]
  }

  list<N extends List>(name: N, key: string, times: readonly string[]): Archive[N] {
    if (!this.#has(name)) return [] as unknown as Archive[N]
    const value = this.#file[name]
    if (!Array.isArray(value)) {
      this.#leaveOut({ at: name, message: 'is not a list' })
      return [] as unknown as Archive[N]
    }
    const most = MOST[name]
    if (value.length > most) {
      const message = `holds ${value.length}; the last ${most} are read`
      this.#leaveOut({ at: name, message })
    }
    const start = Math.max(0, value.length - most)
    const first = new Map<unknown, number>()
    const kept: Element[] = []
    for (let index = start; index < value.length; index++) {
      const element = this.#element(name, value[index], index, times)
      if (!element) continue
      const before = first.get(element[key])
      first.set(element[key], before ?? index)
      if (before !== undefined) {
        this.#leaveOut({ at: `${name}[${index}]`, message: `is there already: ${name}[${before}]` })
        continue
      }
      this.places[name].push(index)
      kept.push(element)
    }
    return kept as unknown as Archive[N]
  }

  /** Reports keys that no archive has, and counts the faults beyond those named. */
  finish(): void {
    for (const name of Object.keys(this.#file))
      if (!Object.hasOwn(archive.shape, name))
        this.#leaveOut({ at: pathOf([name]), message: 'is not known here' })
    if (this.#more > 0) {
      const message = `${this.#more} more are not as they should be`
      this.leftOut.push({ at: '', message })
    }
  }

  #element(
    name: List,
    value: unknown,
    index: number,
    times: readonly string[],
  ): Element | undefined {
    const element = this.#mended(name, value, index)
    if (!element) return undefined
    for (const field of times) {
      const ahead = Date.parse(String(element[field])) - this.#now.getTime()
      if (ahead > AHEAD_MS) {
        this.#leaveOut({ at: `${name}[${index}].${field}`, message: 'lies in the future' })
        return undefined
      }
      if (ahead > 0) element[field] = this.#now.toISOString()
    }
    return element
  }

  /** Past the named faults, only counts invalid elements: repairing them takes time. */
  #mended(name: List, value: unknown, index: number): Element | undefined {
    const schema = archive.shape[name].element
    if (this.leftOut.length >= NAMED) {
      const { data } = schema.safeParse(value)
      if (!data) this.#leaveOut({ at: `${name}[${index}]`, message: '' })
      return data && { ...data }
    }
    const { value: read, faults } = mended(schema, value, [name, index])
    for (const fault of faults) this.#leaveOut(fault)
    return read && { ...(read as Element) }
  }

  #has(name: List | 'settings' | 'profile'): boolean {
    const isThere = this.#file[name] !== undefined
    if (!isThere) this.#leaveOut({ at: name, message: 'is missing' })
    return isThere
  }

  #leaveOut(fault: FileFault): void {
    if (this.leftOut.length < NAMED) this.leftOut.push(fault)
    else this.#more += 1
  }
}

type Element = Record<string, unknown>
