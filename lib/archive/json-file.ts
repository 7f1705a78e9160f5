import type { FileFault, Read } from './schema'

export const MAX_FILE_BYTES = 10 * 1024 * 1024
/** Nothing of ours is nested as deep; what reads a tree by calling itself could not follow much further. */
const DEEPEST = 64

/** The JSON of a file that anybody may have made, or the line or path at fault. */
export function readJsonFile(bytes: Uint8Array): Read<unknown> {
  if (bytes.length > MAX_FILE_BYTES) return refuse('', 'The file is over 10 MB.')
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return refuse('', 'The file is not text in UTF-8.')
  }
  if (text.trim() === '') return refuse('', 'The file is empty.')
  try {
    const value: unknown = JSON.parse(text)
    const fault = firstFault(value)
    return fault ? { ok: false, faults: [fault] } : { ok: true, value }
  } catch (error) {
    if (error instanceof SyntaxError) return refuse(lineOf(text, error), 'This is not JSON.')
    if (error instanceof RangeError) return refuse('', 'It is nested too deeply.')
    throw error
  }
}

/** A path as people read it: `operations[3].at`. */
export function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')
}

function refuse(at: string, message: string): { ok: false; faults: FileFault[] } {
  return { ok: false, faults: [{ at, message }] }
}

/** The engine tells a position or a line, or that the text ended too early. */
function lineOf(text: string, { message }: SyntaxError): string {
  const position = /position (\d+)/.exec(message)?.[1]
  const end = position === undefined ? text.length : Number(position)
  return `line ${text.slice(0, end).split('\n').length}`
}

/** What no part of a file may hold, wherever it stands. Calls itself no deeper than what is allowed. */
function firstFault(value: unknown, path: PropertyKey[] = []): FileFault | undefined {
  if (typeof value === 'string') return value.includes('\0') ? faultAt(path, NULL) : undefined
  if (typeof value !== 'object' || value === null) return undefined
  if (path.length >= DEEPEST) return faultAt(path, 'is nested too deeply')
  return Array.isArray(value) ? faultInList(value, path) : faultInObject(value, path)
}

function faultInList(list: readonly unknown[], path: PropertyKey[]): FileFault | undefined {
  for (let index = 0; index < list.length; index++) {
    const fault = faultBelow(list[index], index, path)
    if (fault) return fault
  }
  return undefined
}

function faultInObject(value: object, path: PropertyKey[]): FileFault | undefined {
  for (const key of Object.keys(value)) {
    const fault = key.includes('\0')
      ? faultAt(path, NULL)
      : faultBelow(value[key as keyof typeof value], key, path)
    if (fault) return fault
  }
  return undefined
}

/** One path serves the whole walk: a hostile file has millions of parts. */
function faultBelow(value: unknown, step: PropertyKey, path: PropertyKey[]): FileFault | undefined {
  path.push(step)
  const fault = firstFault(value, path)
  path.pop()
  return fault
}

const NULL = 'holds the character U+0000'

function faultAt(path: readonly PropertyKey[], message: string): FileFault {
  const at = pathOf(path)
  return { at: at.length > LONGEST_PATH ? `${at.slice(0, LONGEST_PATH)}…` : at, message }
}

const LONGEST_PATH = 80
