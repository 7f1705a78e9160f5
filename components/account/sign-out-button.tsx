'use client'

import { useRef } from 'react'
import { prepareSignOut } from '@/components/progress/sign-out'

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
        if (await prepareSignOut()) form.current?.submit()
      }}
    >
      <input type="hidden" name="callbackUrl" value="/" />
      <button type="submit" className="button">
        Sign out
      </button>
    </form>
  )
}
