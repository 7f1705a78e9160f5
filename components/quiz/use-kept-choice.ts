import { useSyncExternalStore } from 'react'
import { deviceStorage } from '@/lib/platform/browser-storage'
import { createStore } from '@/lib/platform/create-store'

const KEY = 'waymark.choice'

/** The answers kept in this browser as the query of their link; null where none are, undefined on the server. */
export function useKeptChoice(): string | null | undefined {
  return useSyncExternalStore(subscribe, choice.get, () => undefined)
}

/** @returns whether this browser lets anything be kept */
export function keepChoice(query: string | null): boolean {
  const isKept = query === null ? deviceStorage.remove(KEY) : deviceStorage.set(KEY, query)
  if (isKept) choice.set(query)
  return isKept
}

const choice = createStore(read)

function subscribe(listener: () => void): () => void {
  const stop = choice.subscribe(listener)
  addEventListener('storage', readAgain)
  readAgain()
  return () => {
    stop()
    removeEventListener('storage', readAgain)
  }
}

/** Another tab may choose as well. */
function readAgain(): void {
  choice.set(read())
}

function read(): string | null {
  return deviceStorage.get(KEY)
}
