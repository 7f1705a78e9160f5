'use client'

import { useEffect, useState } from 'react'
import { describeGuestThings } from '@/components/progress/guest-things'

/** Part of the form that signs in: asks what becomes of what was done in this browser without an account. */
export function GuestChoice({ address }: { address: string }) {
  const [things, setThings] = useState('')
  useEffect(() => void describeGuestThings().then(setThings), [])
  if (!things) return null
  return (
    <fieldset className="mt-5 rounded-card border-2 border-line p-4 text-left">
      <legend className="px-1 font-semibold">
        This browser has {things} made without an account
      </legend>
      <label className="flex gap-2.5 py-1">
        <input type="radio" name="guest" value="apart" defaultChecked className="mt-1" />
        <span>Keep this out of the account</span>
      </label>
      <label className="flex gap-2.5 py-1">
        <input type="radio" name="guest" value="along" className="mt-1" />
        <span className="min-w-0">
          Add it to <span className="break-words">{address}</span>
        </span>
      </label>
    </fieldset>
  )
}
