/**
 * A new operation's id, whose order as text is the order in which ids were made here. When a fast clock's operations
 * are all clamped to the server's time, the id decides, and the last press still wins.
 */
export function newOperationId(now = Date.now()): string {
  last = Math.max(now, last + 1)
  return `${last.toString(36).padStart(9, '0')}-${randomHex(8)}`
}

let last = 0

/** Not `randomUUID`, which browsers keep from pages that come over plain http from another machine. */
function randomHex(bytes: number): string {
  const random = crypto.getRandomValues(new Uint8Array(bytes))
  return Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
