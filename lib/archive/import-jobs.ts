import { leavesOf } from '@/lib/roadmap/group'
import { type Plan, planImport } from './plan'
import type { Present } from './present'
import type { ArchiveRead } from './read-archive'
import { type ImportRead, readImport } from './read-import'

export interface FileToRead {
  bytes: Uint8Array
  name: string
  now: Date
}

/** The keys of the database rows that an archive is compared with. */
export interface Asks {
  skills: string[]
  operations: string[]
  handle: string | null
}

export type ImportBrief = Exclude<ImportRead, { kind: 'archive' }> | { kind: 'archive'; asks: Asks }

/** A job that reads a file on its own thread (bin/start/jobs.ts). The archive itself stays on that thread. */
export function briefOnImport({ bytes, name, now }: FileToRead): ImportBrief {
  const read = readImport({ bytes, fileName: name, now })
  return read.kind === 'archive' ? { kind: 'archive', asks: asksOf(read) } : read
}

/** Returns null when the file is no archive. Reading it again costs less than passing it between threads. */
export function planOfImport({ present, ...file }: FileToRead & { present: Present }): Plan | null {
  const read = readImport({ bytes: file.bytes, fileName: file.name, now: file.now })
  return read.kind === 'archive' ? planImport(read, present) : null
}

function asksOf({ archive }: ArchiveRead): Asks {
  const { operations, notes, evidence, reviews, memories, roadmaps, profile } = archive
  const skills = [
    ...[...operations, ...notes, ...reviews, ...memories].map(({ skill }) => skill),
    ...evidence.flatMap((piece) => piece.skills),
    ...roadmaps.flatMap(({ root }) => leavesOf(root).map(({ skill }) => skill)),
  ]
  return {
    skills: [...new Set(skills)],
    operations: operations.map(({ id }) => id),
    handle: profile.handle ?? null,
  }
}
