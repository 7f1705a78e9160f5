'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { hasUnsent } from './local-progress'
import { currentProgress } from './store'
import { settled } from './sync'

/** On pages that the server draws from the account: ticks this browser still held are sent, then the page is drawn anew. */
export function SyncFirst() {
  const router = useRouter()
  useEffect(() => {
    if (hasUnsent(currentProgress())) void settled().then((sent) => sent && router.refresh())
    else void settled()
  }, [router])
  return null
}
