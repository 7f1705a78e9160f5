import { useSyncExternalStore } from 'react'

const KEY = 'waymark.choice'

/** The answers kept in this browser as the query of their link; null where none are, undefined on the server. */
export function useKeptChoice(): string | null | undefined {
  return useSyncExternalStore(subscribe, read, () => undefined)
}

/** @returns whether this browser lets anything be kept */
export function keepChoice(query: string | null): boolean {
  try {
    if (query === null) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, query)
  } catch {
    return false
  }
  for (const listener of listeners) listener()
  return true
}

const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('storage', listener)
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}
