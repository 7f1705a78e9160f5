'use client'

import { useState } from 'react'
import { copyText } from '@/components/ui/copy-text'

/** Copies the code of the figure that it stands in. */
export function CopyCode() {
  const [copied, setCopied] = useState<boolean>()
  async function copy(button: Element) {
    const code = button.closest('figure')?.querySelector('code')
    setCopied(await copyText(code?.textContent ?? ''))
  }
  return (
    <span className="needs-scripts">
      <span role="status">
        {copied === true && 'Copied'}
        {copied === false && 'Select it and copy it by hand'}
      </span>
      <button type="button" onClick={({ currentTarget }) => void copy(currentTarget)}>
        Copy<span className="sr-only"> this code</span>
      </button>
    </span>
  )
}
