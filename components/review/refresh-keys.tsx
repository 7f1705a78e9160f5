'use client'

import { useEffect, useSyncExternalStore } from 'react'
import { askedAlone, hasSingleKeys, keyName } from '@/components/ui/keys'

/** One key an answer, and what they are. */
export function RefreshKeys() {
  const heard = useSyncExternalStore(noChanges, hasSingleKeys, onServer)

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const answer = askedAlone(event)
      if (answer !== 'known' && answer !== 'shaky') return
      event.preventDefault()
      document.querySelector<HTMLElement>(`button[name="answer"][value="${answer}"]`)?.click()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])

  return heard ? (
    <p className="mt-4 text-sm text-soft max-sm:hidden">
      Keys: <kbd>{keyName('known')}</kbd> yes, <kbd>{keyName('shaky')}</kbd> shaky
    </p>
  ) : null
}

const noChanges = () => () => undefined
const onServer = () => false
