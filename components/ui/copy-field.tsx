'use client'

import { useState } from 'react'

interface CopyFieldProps {
  label: string
  text: string
  /** Of several with this label, which one. */
  of?: string
}

/** A text to take along: selected as soon as it is entered, copied by a button. */
export function CopyField({ label, text, of }: CopyFieldProps) {
  const [copied, setCopied] = useState<boolean>()
  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
    } catch {
      setCopied(false)
    }
  }
  const whole = of === undefined ? label : `${label}, ${of}`
  return (
    <div className="grid gap-1">
      {of !== undefined && (
        <span className="text-sm font-semibold" aria-hidden="true">
          {label}
        </span>
      )}
      <div className="flex flex-wrap gap-2">
        <input
          readOnly
          value={text}
          aria-label={whole}
          className="field min-w-0 flex-1 basis-40 font-mono text-sm"
          onFocus={({ target }) => target.select()}
        />
        <button
          type="button"
          className="button needs-scripts"
          aria-label={`Copy: ${whole}`}
          onClick={() => void copy()}
        >
          Copy
        </button>
      </div>
      <p role="status" className="text-sm empty:hidden">
        {copied === true && <span className="font-semibold text-done">Copied.</span>}
        {copied === false && 'Your browser would not copy it: select it and copy it by hand.'}
      </p>
    </div>
  )
}
