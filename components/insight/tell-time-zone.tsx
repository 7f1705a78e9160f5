'use client'

import { useEffect } from 'react'
import { tellTimeZone } from '@/lib/insight/calendar-actions'

/** For pages of a person whose time zone nobody told yet: their browser tells it, and the page is drawn anew. */
export function TellTimeZone() {
  useEffect(() => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
    const here = new FormData()
    here.set('timeZone', timeZone ?? '')
    here.set('offset', String(-new Date().getTimezoneOffset()))
    void tellTimeZone(here).catch(ignored)
  }, [])
  return null
}

/** It will be told on the next page. */
function ignored() {}
