'use client'

import { useEffect, useSyncExternalStore } from 'react'
import { hasSingleKeys, singleKeyOf } from '@/components/ui/single-key'

/** One key an answer, and what they are. */
export function RefreshKeys() {
  const heard = useSyncExternalStore(noChanges, hasSingleKeys, onServer)

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const answer = ANSWERS[singleKeyOf(event) ?? '']
      if (!answer) return
      event.preventDefault()
      document.querySelector<HTMLElement>(answer)?.click()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])

  return heard ? (
    <p className="mt-4 text-sm text-soft max-sm:hidden">
      Keys: <kbd>y</kbd> yes, <kbd>s</kbd> shaky, <kbd>n</kbd> not now
    </p>
  ) : null
}

const ANSWERS: Readonly<Record<string, string>> = {
  y: 'button[name="answer"][value="known"]',
  s: 'button[name="answer"][value="shaky"]',
  n: 'a[href^="/me/refresh?after="]',
}

const noChanges = () => () => undefined
const onServer = () => false
