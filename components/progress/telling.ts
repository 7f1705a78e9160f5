import { createStore } from '@/lib/platform/create-store'

/** The last short message for whoever is at the page; the toast shows and speaks it. */
const last = createStore(() => ({ message: '' }))

export function tell(message: string): void {
  last.set({ message })
}

export function onTold(listener: (message: string) => void): () => void {
  return last.subscribe(({ message }) => listener(message))
}
