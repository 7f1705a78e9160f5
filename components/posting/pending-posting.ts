import { deviceStorage } from '@/lib/platform/browser-storage'

const KEY = 'waymark.posting'
/** The time that a person may take to open a mailed sign-in link, often in another tab. */
const PATIENCE_MS = 60 * 60 * 1000

/** Saves a posting in this browser while the user signs in. */
export function savePendingPosting(text: string): void {
  deviceStorage.set(KEY, JSON.stringify({ text, until: Date.now() + PATIENCE_MS }))
}

/** Returns the saved posting and removes it; undefined if there is none or it has expired. */
export function takePendingPosting(): string | undefined {
  const waiting = deviceStorage.getJson(KEY)
  deviceStorage.remove(KEY)
  return isPendingPosting(waiting) && waiting.until > Date.now() ? waiting.text : undefined
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
