'use client'

import { useState } from 'react'
import { copyText } from '@/components/ui/copy-text'
import { keepChoice, useKeptChoice } from './use-kept-choice'

/** Keeps the answers in this browser, or takes them out again; copies their link. */
export function KeepResult({ query }: { query: string }) {
  const kept = useKeptChoice() === query
  const [said, setSaid] = useState('')
  async function copy() {
    const copied = await copyText(new URL(`/choose?${query}`, location.href).href)
    setSaid(
      copied ? 'Link copied.' : 'Your browser would not copy it: copy the address of this page.',
    )
  }
  function keep() {
    const done = keepChoice(kept ? null : query)
    setSaid(done ? '' : 'Your browser does not let pages keep anything.')
  }
  return (
    <>
      <button type="button" className="button needs-scripts" aria-pressed={kept} onClick={keep}>
        {kept ? 'Kept in this browser' : 'Keep it in this browser'}
      </button>
      <button type="button" className="button needs-scripts" onClick={() => void copy()}>
        Copy the link
      </button>
      <output className="order-last basis-full font-semibold text-done">{said}</output>
    </>
  )
}
