/**
 * A new operation's id, whose order as text is the order in which ids were made here. When a fast clock's operations
 * are all clamped to the server's time, the id decides, and the last press still wins.
 */
export function newOperationId(now = Date.now()): string {
  last = Math.max(now, last + 1)
  return `${last.toString(36).padStart(9, '0')}-${crypto.randomUUID().slice(0, 18)}`
}

let last = 0
