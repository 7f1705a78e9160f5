const KEY = 'waymark.posting'
/** As long as a mailed sign-in link may take to be opened, which is often in another tab. */
const PATIENCE_MS = 60 * 60 * 1000

/** Saves a posting in this browser while the user signs in. */
export function savePendingPosting(text: string): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ text, until: Date.now() + PATIENCE_MS }))
  } catch {
    // Storage may be forbidden; the posting is then pasted again.
  }
}

/** Returns the saved posting and removes it; undefined if there is none or it has expired. */
export function takePendingPosting(): string | undefined {
  try {
    const waiting: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null')
    localStorage.removeItem(KEY)
    return isPendingPosting(waiting) && waiting.until > Date.now() ? waiting.text : undefined
  } catch {
    return undefined
  }
}

function isPendingPosting(value: unknown): value is { text: string; until: number } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'text' in value &&
    typeof value.text === 'string' &&
    'until' in value &&
    typeof value.until === 'number'
  )
}
