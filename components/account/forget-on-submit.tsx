'use client'

import { type FormEvent, type ReactNode, useRef } from 'react'
import { leaveForGood, takeLeave } from '@/components/progress/take-leave'

interface ForgetOnSubmitProps {
  action: (form: FormData) => Promise<void>
  /** Whether to ask first when something is not saved. */
  asks?: boolean
  children: ReactNode
}

/** A form whose action ends the session: what this browser holds of the account goes with it. */
export function ForgetOnSubmit({ action, asks = false, children }: ForgetOnSubmitProps) {
  const isForgotten = useRef(false)

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    if (isForgotten.current) return
    event.preventDefault()
    const form = event.currentTarget
    if (!asks) await leaveForGood()
    else if (!(await takeLeave())) return
    isForgotten.current = true
    form.requestSubmit()
  }

  return (
    <form action={action} onSubmit={onSubmit}>
      {children}
    </form>
  )
}
