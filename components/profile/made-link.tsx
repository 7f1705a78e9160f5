'use client'

import { useState } from 'react'
import { takeFocus } from '@/components/ui/take-focus'

interface MadeLinkProps {
  label: string
  address: string
}

/** A link that was just made: the only time its address can be told. */
export function MadeLink({ label, address }: MadeLinkProps) {
  const [copied, setCopied] = useState<boolean>()
  async function copy() {
    try {
      await navigator.clipboard.writeText(address)
      setCopied(true)
    } catch {
      setCopied(false)
    }
  }
  return (
    <div role="status" className="grid gap-3 rounded-card border-2 border-done bg-done-tint p-4">
      <p>
        <strong className="font-bold wrap-anywhere">{label}</strong> is ready. Copy its address now:
        only a fingerprint of it is kept, so that it cannot be shown again.
      </p>
      <div className="flex flex-wrap gap-2">
        <input
          readOnly
          ref={takeFocus}
          value={address}
          aria-label="Address of the new link"
          className="field min-w-0 flex-1 basis-64 font-mono text-sm"
          onFocus={({ target }) => target.select()}
        />
        <button type="button" className="button needs-scripts" onClick={() => void copy()}>
          Copy
        </button>
      </div>
      {copied === true && <p className="font-semibold text-done">Copied.</p>}
      {copied === false && <p>Your browser would not copy it: select it and copy it by hand.</p>}
    </div>
  )
}
