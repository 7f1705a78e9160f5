'use client'

import { useState } from 'react'
import { copyText } from './copy-text'
import { takeFocus } from './take-focus'

interface CopyFieldProps {
  label: string
  text: string
  /** Tells fields with the same label apart. */
  of?: string
  /** It appears by a press that asked for it. */
  focused?: boolean
}

/** A text to take along: selected as soon as it is entered, copied by a button. */
export function CopyField({ label, text, of, focused = false }: CopyFieldProps) {
  const [copied, setCopied] = useState<boolean>()
  async function copy() {
    setCopied(await copyText(text))
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
          ref={focused ? takeFocus : undefined}
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
