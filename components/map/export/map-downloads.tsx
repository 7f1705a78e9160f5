'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { type MouseEvent, useState } from 'react'
import { progressStore } from '@/components/progress/browser-sync'
import { statusesOf } from '@/components/progress/use-progress'
import type { MapFile } from '@/lib/drawing/map-files'
import { fileAddress, printAddress, type RoadmapRef } from '@/lib/roadmap/addresses'

const FILES: readonly { ending: MapFile | 'png'; name: string; hint: string }[] = [
  { ending: 'png', name: 'PNG', hint: 'picture' },
  { ending: 'svg', name: 'SVG', hint: 'drawing' },
  { ending: 'md', name: 'Markdown', hint: 'checklist' },
  { ending: 'json', name: 'JSON', hint: 'data' },
  { ending: 'mmd', name: 'Mermaid', hint: 'diagram' },
  { ending: 'canvas', name: 'JSON Canvas', hint: 'Obsidian' },
]

/**
 * The map to take along, with one's own statuses. Links to the public files, which serve without scripts; the code that
 * makes own ones is loaded when it is asked for.
 */
export function MapDownloads({ roadmap, name }: { roadmap: RoadmapRef; name: string }) {
  const [said, say] = useState('')

  async function take(event: MouseEvent, ending: MapFile | 'png') {
    event.preventDefault()
    say('Making the file …')
    try {
      const { ownFile } = await import('./own-files')
      save(await ownFile(roadmap, ending, statusesOf(progressStore.get())), `${name}.${ending}`)
      say(`${name}.${ending} is made.`)
    } catch {
      say('The file could not be made. Is the network there?')
    }
  }

  return (
    <aside aria-label="Take it along" className="downloads">
      <h2>Take it along</h2>
      <ul>
        <li>
          <Link href={printAddress(roadmap) as Route} prefetch={false} className="button">
            Print or PDF
          </Link>
        </li>
        {FILES.map(({ ending, name: format, hint }) => (
          <li key={ending}>
            <a
              // The public drawing stands in for the picture that only a browser's script can paint.
              href={fileAddress(roadmap, ending === 'png' ? 'svg' : ending)}
              download
              className="button"
              onClick={(event) => void take(event, ending)}
            >
              {format} <i>{hint}</i>
            </a>
          </li>
        ))}
      </ul>
      <output aria-live="polite">{said}</output>
    </aside>
  )
}

function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken the file over by then; revoking at once would cancel it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
