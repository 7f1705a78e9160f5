'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { currentProgress, subscribe } from './store'
import { settled } from './sync'

/**
 * On pages that the server draws from the account: ticks this browser still held are sent, then the page is drawn anew; and
 * again whenever the account changes while it is shown.
 */
export function SyncFirst() {
  const router = useRouter()
  useEffect(() => {
    let version: number | undefined
    const redraw = () => {
      router.refresh()
      drawnAfter = currentProgress().answered.size
      version = currentProgress().version
    }
    void settled().then(() => {
      version = currentProgress().version
      if (currentProgress().answered.size > drawnAfter) redraw()
    })
    return subscribe(() => {
      if (version !== undefined && currentProgress().version > version) redraw()
    })
  }, [router])
  return null
}

/** How many of this visit's changes the account had confirmed when the server last drew such a page. */
let drawnAfter = 0
