/** Short messages for whoever is at the page; the toast shows and speaks them. */
const listeners = new Set<(message: string) => void>()

export function tell(message: string): void {
  for (const listener of listeners) listener(message)
}

export function onTold(listener: (message: string) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
