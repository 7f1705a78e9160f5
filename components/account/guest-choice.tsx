'use client'

import { useEffect, useState } from 'react'
import { describeGuestThings } from '@/components/progress/guest-things'

/** The part of the sign-in form that asks whether a guest's ticks and notes in this browser join the account. */
export function GuestChoice({ address }: { address: string }) {
  const [things, setThings] = useState('')
  useEffect(() => void describeGuestThings().then(setThings), [])
  if (!things) return null
  return (
    <fieldset className="mt-5 rounded-card border-2 border-line p-4 text-left">
      {/* A floated legend lies inside the border, which would otherwise run through its second line. */}
      <legend className="float-left mb-2 w-full font-semibold">
        This browser has {things} made without an account
      </legend>
      <label className="clear-both flex gap-2.5 py-1">
        <input
          type="radio"
          name="guest"
          value="apart"
          defaultChecked
          className="mt-1 size-4.5 flex-none accent-sign"
        />
        <span>Keep this out of the account</span>
      </label>
      <label className="clear-both flex gap-2.5 py-1">
        <input
          type="radio"
          name="guest"
          value="along"
          className="mt-1 size-4.5 flex-none accent-sign"
        />
        <span className="min-w-0">
          Add it to <span className="break-words">{address}</span>
        </span>
      </label>
    </fieldset>
  )
}
