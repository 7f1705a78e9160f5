'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { tellTimeZone } from '@/lib/progress/calendar-actions'

/** For pages of a person whose time zone nobody told yet: their browser tells it, then the page is drawn anew. */
export function TellTimeZone() {
  const router = useRouter()
  useEffect(() => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
    void tellTimeZone(timeZone).then(() => router.refresh(), ignored)
  }, [router])
  return null
}

/** It will be told on the next page. */
function ignored() {}
