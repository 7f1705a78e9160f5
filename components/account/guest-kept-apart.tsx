'use client'

import { useEffect, useState } from 'react'
import { allSaved } from '@/components/progress/all-saved'
import { isGuestApart, takeGuestAlong } from '@/components/progress/guest-apart'
import { describeGuestThings } from '@/components/progress/guest-things'
import { sessionHint } from '@/components/progress/session-hint'

/** On the settings page, in a browser whose guest's ticks were kept out of the account: the way to add them after all. */
export function GuestKeptApart() {
  const [things, setThings] = useState('')
  const [state, setState] = useState<'asked' | 'adding' | 'added'>('asked')
  useEffect(() => {
    if (isGuestApart(sessionHint() ?? null)) void describeGuestThings().then(setThings)
  }, [])
  if (!things) return null

  async function add() {
    setState('adding')
    takeGuestAlong()
    await allSaved()
    setState('added')
  }

  return (
    <section className="mt-8 max-w-lg rounded-card border-2 border-line p-5">
      <h2 className="font-bold text-xl">Made without an account</h2>
      <p className="mt-1 text-soft">
        This browser has {things} from before you signed in. You signed in with a link from another
        browser, so this was not added to your account.
      </p>
      <output className="mt-3 block">
        {state === 'added' ? (
          <strong>Added to your account.</strong>
        ) : (
          <button
            type="button"
            className="button"
            disabled={state === 'adding'}
            onClick={() => void add()}
          >
            Add to my account
          </button>
        )}
      </output>
    </section>
  )
}
