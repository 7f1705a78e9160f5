'use client'

import { type ComponentType, useEffect, useState } from 'react'
import { keepSeenPages } from '@/components/offline/offline-keeper'
import { keepRefusedForms } from '@/components/site/form-keeper'
import { currentSaveState, subscribeSaving } from './save-facts'
import { sessionHint } from './session-hint'
import { startSync } from './start-sync'

/**
 * On every page: keeps this browser and the account in step, says so when something is not saved, and
 * keeps what is seen and what is typed.
 */
export function ProgressKeeper() {
  const [Notice, setNotice] = useState<ComponentType>()
  useEffect(startSync, [])
  useEffect(keepSeenPages, [])
  useEffect(keepRefusedForms, [])
  useEffect(() => {
    let asked = false
    const look = () => {
      // A visitor with an account gets it beforehand: without a network it could not be loaded.
      if (asked || (!sessionHint() && currentSaveState().kind === 'saved')) return
      asked = true
      import('./save-notice').then(
        ({ SaveNotice }) => setNotice(() => SaveNotice),
        () => {
          asked = false
        },
      )
    }
    look()
    return subscribeSaving(look)
  }, [])
  return Notice ? <Notice /> : null
}
