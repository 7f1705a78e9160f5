'use client'

import { Printer } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { progressStore } from '@/components/progress/browser-sync'
import { statusesOf } from '@/components/progress/use-progress'
import type { Statuses } from '@/lib/progress/schema'
import type { RoadmapRef } from '@/lib/roadmap/addresses'
import { writeStatuses } from './write-statuses'

/** Puts the visitor's own statuses on a page for paper, in words and on the map's picture, and prints it. */
export function OwnPrint({ roadmap: { slug, own } }: { roadmap: RoadmapRef }) {
  const button = useRef<HTMLButtonElement>(null)
  const [fault, setFault] = useState('')

  useEffect(() => {
    const page = button.current?.closest('[data-print-page]')
    let turn = 0
    const draw = () => {
      const mine = ++turn
      const statuses = statusesOf(progressStore.get())
      if (page) writeStatuses(page, statuses)
      drawPicture({ slug, own }, statuses)
        .then((address) => {
          const picture = page?.querySelector('img')
          if (!picture || mine !== turn) return
          picture.src = address
          setFault('')
        })
        .catch(() => setFault('Your progress could not be put on the map’s picture.'))
    }
    draw()
    const stop = progressStore.subscribe(draw)
    return () => {
      turn = -1
      stop()
    }
  }, [slug, own])

  async function print() {
    const picture = button.current?.closest('[data-print-page]')?.querySelector('img')
    await picture?.decode().catch(() => undefined)
    window.print()
  }

  return (
    <>
      <button ref={button} type="button" className="button button-main" onClick={print}>
        <Printer className="size-5" aria-hidden="true" />
        Print
      </button>
      <output className="text-danger">{fault}</output>
    </>
  )
}

async function drawPicture(roadmap: RoadmapRef, statuses: Statuses): Promise<string> {
  const { drawForPaper } = await import('@/components/map/export/own-files')
  return drawForPaper(roadmap, statuses)
}
