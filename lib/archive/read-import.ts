import { parseJson } from '@/lib/outline/parse-json'
import { readOutlineOfJson, readOutlineOfText } from '@/lib/outline/read-outline'
import type { Outline, OutlineRead } from '@/lib/outline/schema'
import { readText } from '@/lib/outline/text-file'
import { type ArchiveRead, readArchive } from './read-archive'
import type { FileFault } from './schema'

/** The result of reading an uploaded file. */
export type ImportRead =
  | ({ kind: 'archive' } & ArchiveRead)
  | { kind: 'outline'; outline: Outline }
  | { kind: 'faults'; faults: FileFault[] }

export interface ImportedFile {
  bytes: Uint8Array
  fileName: string
  now: Date
}

/**
 * Reads any file by its content. Bytes in, plain data out, with no other input: it takes time, so the server runs it on
 * its own thread (import-threads.ts).
 */
export function readImport({ bytes, fileName, now }: ImportedFile): ImportRead {
  const read = readText(bytes)
  if (!read.ok) return refused(read.why)
  const { text } = read
  if (!looksLikeJson(text)) return outlined(readOutlineOfText(text, fileName))
  const json = parseJson(text)
  if (!json.ok) {
    const isList = text.trimStart().startsWith('[') && !/\.json$/i.test(fileName)
    if (isList) return outlined(readOutlineOfText(text, fileName))
    return { kind: 'faults', faults: [{ at: json.at, message: json.message }] }
  }
  if (!isArchive(json.value)) return outlined(readOutlineOfJson(json.value, fileName))
  const archive = readArchive(json.value, now)
  return archive.ok
    ? { kind: 'archive', ...archive.value }
    : { kind: 'faults', faults: archive.faults }
}

function looksLikeJson(text: string): boolean {
  return '{["'.includes(text.trimStart()[0] ?? ' ')
}

/** Accepts any version of the format: a later one gets its own message. */
function isArchive(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('format' in value)) return false
  return typeof value.format === 'string' && value.format.startsWith('waymark-export/')
}

function outlined(read: OutlineRead): ImportRead {
  return read.ok ? { kind: 'outline', outline: read.outline } : refused(read.why)
}

function refused(message: string): ImportRead {
  return { kind: 'faults', faults: [{ at: '', message }] }
}
