const KEY = 'waymark.posting'
/** As long as a mailed sign-in link may take to be opened, which is often in another tab. */
const PATIENCE_MS = 60 * 60 * 1000

/** Keeps a posting in this browser while its reader signs in. */
export function leaveWaiting(text: string): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ text, until: Date.now() + PATIENCE_MS }))
  } catch {
    // Storage may be forbidden; the posting is then pasted again.
  }
}

/** The posting that waited here, which then waits no more; undefined where none does, or it waited too long. */
export function takeWaiting(): string | undefined {
  try {
    const waiting: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null')
    localStorage.removeItem(KEY)
    return isWaiting(waiting) && waiting.until > Date.now() ? waiting.text : undefined
  } catch {
    return undefined
  }
}

function isWaiting(value: unknown): value is { text: string; until: number } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'text' in value &&
    typeof value.text === 'string' &&
    'until' in value &&
    typeof value.until === 'number'
  )
}
