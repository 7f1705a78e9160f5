import { unsent } from '@/lib/sync/local-progress'
import { countUnsaved } from '@/lib/sync/outbox'
import { type SaveState, saveState } from '@/lib/sync/save-state'
import { progressStore, sync } from './browser-sync'

/** Returns what is to be said now: the same object until that changes. */
export function currentSaveState(): SaveState {
  const progress = progressStore.get()
  const next = saveState({
    isGuest: progress.owner === null,
    isOnline: navigator.onLine,
    unsent: countUnsaved(unsent(progress)),
    waiting: countUnsaved(progress.outbox.filter(({ owner }) => owner !== null)),
    unwritten: countUnsaved(progressStore.unwritten()),
    ...sync.attempt(),
  })
  if (!isSame(said, next)) said = next
  return said
}

const SAVED: SaveState = { kind: 'saved' }
let said: SaveState = SAVED

export function saveStateOnServer(): SaveState {
  return SAVED
}

function isSame(a: SaveState, b: SaveState): boolean {
  const names = Object.keys({ ...a, ...b })
  return names.every((name) => Reflect.get(a, name) === Reflect.get(b, name))
}

/** Hears of everything it depends on. */
export function subscribeSaving(listener: () => void): () => void {
  const until = new AbortController()
  const stops = [progressStore.subscribe(listener), sync.onAttempt(listener), () => until.abort()]
  for (const change of ['online', 'offline'])
    addEventListener(change, listener, { signal: until.signal })
  return () => {
    for (const stop of stops) stop()
  }
}
