/**
 * How far this device's clock is from the server's, in milliseconds. Answers carry the server's time in whole seconds and
 * take a while, so less than `WRONG_MS` may be nothing.
 */
export function offsetOf(
  serverDate: string | null,
  sentAt: number,
  receivedAt: number,
): number | undefined {
  const told = Date.parse(serverDate ?? '')
  if (Number.isNaN(told) || receivedAt - sentAt > SLOW_MS || receivedAt < sentAt) return undefined
  const offset = told + 500 - (sentAt + receivedAt) / 2
  return Math.abs(offset) < WRONG_MS ? 0 : Math.round(offset)
}

const WRONG_MS = 3000
const SLOW_MS = 5000
const KEY = 'waymark.clock'

/** Milliseconds since 1970 by the server's clock, as far as it is known: what is done here is dated by it. */
export function serverNow(): number {
  offset ??= storedOffset()
  return Date.now() + offset
}

let offset: number | undefined

/** Kept for the next page, which may be opened without a network. */
export function learnOffset(learned: number | undefined): void {
  if (learned === undefined || learned === (offset ?? storedOffset())) return
  offset = learned
  try {
    if (learned === 0) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, String(learned))
  } catch {
    // Storage may be forbidden; the next answer tells it again.
  }
}

function storedOffset(): number {
  try {
    return Number.parseInt(localStorage.getItem(KEY) ?? '0', 10) || 0
  } catch {
    return 0
  }
}
