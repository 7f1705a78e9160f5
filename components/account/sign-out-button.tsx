'use client'

import { useRef } from 'react'
import { forgetEverything } from '@/components/progress/store'
import { settled } from '@/components/progress/sync'

/** Leaves nothing of the account in this browser; asks first when something could not be saved. */
export function SignOutButton() {
  const form = useRef<HTMLFormElement>(null)
  return (
    <form
      ref={form}
      method="post"
      action="/api/auth/signout"
      onSubmit={async (event) => {
        event.preventDefault()
        const saved = await settled()
        if (!saved && !confirm('Some ticks are not saved yet and would be lost. Sign out anyway?'))
          return
        forgetEverything()
        form.current?.submit()
      }}
    >
      <input type="hidden" name="callbackUrl" value="/" />
      <button type="submit" className="button">
        Sign out
      </button>
    </form>
  )
}
