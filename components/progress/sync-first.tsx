'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { knownVersion } from '@/lib/sync/local-progress'
import { progressStore, sync } from './browser-sync'

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
      drawnAfter = progressStore.get().acknowledged.size
      version = knownVersion(progressStore.get())
    }
    void sync.settled().then(() => {
      version = knownVersion(progressStore.get())
      if (progressStore.get().acknowledged.size > drawnAfter) redraw()
    })
    return progressStore.subscribe(() => {
      if (version !== undefined && knownVersion(progressStore.get()) > version) redraw()
    })
  }, [router])
  return null
}

/** The number of this visit's changes that the account had confirmed when the server last drew such a page. */
let drawnAfter = 0
