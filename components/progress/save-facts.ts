import { unsent } from './local-progress'
import { countUnsaved } from './outbox'
import { type SaveState, saveState } from './save-state'
import { currentProgress, subscribe, unwritten } from './store'
import { lastAttempt, subscribeAttempts } from './sync'

/** What is to be said now. */
export function currentSaveState(): SaveState {
  const progress = currentProgress()
  return saveState({
    isGuest: progress.owner === null,
    isOnline: navigator.onLine,
    unsent: countUnsaved(unsent(progress)),
    waiting: countUnsaved(progress.outbox.filter(({ owner }) => owner !== null)),
    unwritten: countUnsaved([...unwritten.values()]),
    ...lastAttempt(),
  })
}

/** Hears of everything it depends on. */
export function subscribeSaving(listener: () => void): () => void {
  const until = new AbortController()
  const stops = [subscribe(listener), subscribeAttempts(listener), () => until.abort()]
  for (const change of ['online', 'offline'])
    addEventListener(change, listener, { signal: until.signal })
  return () => {
    for (const stop of stops) stop()
  }
}
