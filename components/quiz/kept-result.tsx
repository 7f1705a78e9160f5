'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { keepChoice, useKeptChoice } from './use-kept-choice'

/** The way back to a result that was kept here. */
export function KeptResult() {
  const kept = useKeptChoice()
  if (!kept) return null
  return (
    <p className="mt-4 flex flex-wrap items-center gap-3">
      You kept a result in this browser.
      <Link href={`/choose?${kept}` as Route} className="link font-semibold" prefetch={false}>
        Look at it
      </Link>
      <button type="button" className="button button-small" onClick={() => keepChoice(null)}>
        Forget it
      </button>
    </p>
  )
}
