import { useSyncExternalStore } from 'react'
import type { Statuses } from '@/lib/progress/schema'
import { type LocalProgress, NOTHING } from '@/lib/sync/local-progress'
import { progressStore } from './browser-sync'

/** Returns the visitor's progress as this browser knows it. */
export function useProgress(): LocalProgress {
  return useSyncExternalStore(progressStore.subscribe, progressStore.get, () => NOTHING)
}

/** The same object for the same standings, so that what is computed from it can be kept. */
export function statusesOf({ standings }: LocalProgress): Statuses {
  const kept = statuses.get(standings)
  if (kept) return kept
  const made = Object.fromEntries(
    Object.entries(standings).map(([skill, { status }]) => [skill, status]),
  )
  statuses.set(standings, made)
  return made
}

const statuses = new WeakMap<LocalProgress['standings'], Statuses>()
