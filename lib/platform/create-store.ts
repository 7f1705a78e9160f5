/** One value that many may read, replace and hear of. */
export interface Store<T> {
  get: () => T
  /** Replaces the value and tells every subscriber; the same value again is no news. */
  set: (next: T) => void
  /** Returns what ends the subscription. */
  subscribe: (listener: (value: T) => void) => () => void
}

/** @param first makes the first value, when somebody asks for it */
export function createStore<T>(first: () => T): Store<T> {
  let held: { value: T } | undefined
  const listeners = new Set<(value: T) => void>()
  const get = () => {
    held ??= { value: first() }
    return held.value
  }
  return {
    get,
    set(value) {
      if (Object.is(get(), value)) return
      held = { value }
      for (const listener of listeners) listener(value)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
