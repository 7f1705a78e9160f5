'use client'

import type { ReactNode } from 'react'
import { forgetEverything } from '@/components/progress/store'

interface ForgetOnSubmitProps {
  action: (form: FormData) => Promise<void>
  children: ReactNode
}

/** A form whose action ends the session: what this browser holds of the account goes with it. */
export function ForgetOnSubmit({ action, children }: ForgetOnSubmitProps) {
  return (
    <form action={action} onSubmit={forgetEverything}>
      {children}
    </form>
  )
}
