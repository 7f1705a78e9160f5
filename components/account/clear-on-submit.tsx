'use client'

import { type FormEvent, type ReactNode, useEffect, useRef } from 'react'
import { sync } from '@/components/progress/browser-sync'
import { clearLocalData, prepareSignOut } from '@/components/progress/sign-out'

interface ClearOnSubmitProps {
  action: (form: FormData) => Promise<void>
  /** True to ask first if something is not saved. */
  asks?: boolean
  children: ReactNode
}

/** A form whose action ends the session: what this browser holds of the account goes with it. */
export function ClearOnSubmit({ action, asks = false, children }: ClearOnSubmitProps) {
  const isForgotten = useRef(false)
  // The action leads to another page, where the session is no more: the header and the store are to know.
  useEffect(
    () => () => {
      if (isForgotten.current) sync.request({ hurry: true })
    },
    [],
  )

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    if (isForgotten.current) return
    event.preventDefault()
    const form = event.currentTarget
    if (!asks) await clearLocalData()
    else if (!(await prepareSignOut())) return
    isForgotten.current = true
    form.requestSubmit()
  }

  return (
    <form action={action} onSubmit={onSubmit}>
      {children}
    </form>
  )
}
