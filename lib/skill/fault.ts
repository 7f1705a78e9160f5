/** A fault in a content file with its place. `message` says what was expected. */
export interface Fault {
  file: string
  line: number
  message: string
}

/** Thrown when content cannot be published; carries every fault that was found. */
export class ContentError extends Error {
  override name = 'ContentError'

  constructor(readonly faults: readonly Fault[]) {
    super(
      `${countOf(faults)} in the content, nothing was published:\n${describeFaults(faults).join('\n')}`,
    )
  }
}

/** One line a fault, `file:line: message`, in the order of files and lines. */
export function describeFaults(faults: readonly Fault[]): string[] {
  return faults
    .toSorted((a, b) => compare(a.file, b.file) || a.line - b.line)
    .map(({ file, line, message }) => `${file}:${line}: ${message}`)
}

export function countOf(faults: readonly Fault[]): string {
  return faults.length === 1 ? '1 error' : `${faults.length} errors`
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
