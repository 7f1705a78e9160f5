'use client'

import { useSyncExternalStore } from 'react'
import { useOpenNotes } from '@/components/progress/use-notes'
import { OwnEvidence } from './own-evidence'
import { OwnLinks } from './own-links'
import { OwnNote } from './own-note'

interface OwnPartProps {
  skill: string
  title: string
  heading?: 'h2' | 'h3'
}

/** Shows the visitor's private notes and links of a skill, and their evidence for others; without scripts only the evidence. */
export function OwnPart({ skill, title, heading = 'h3' }: OwnPartProps) {
  useOpenNotes(skill)
  const inBrowser = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  )
  if (!inBrowser)
    return (
      <noscript>
        <p className="mt-6">
          <a href={`/me/evidence?skill=${skill}`} className="link font-semibold">
            Add evidence of {title}
          </a>
        </p>
      </noscript>
    )
  return (
    <>
      <OwnNote skill={skill} title={title} heading={heading} />
      <OwnLinks skill={skill} heading={heading} />
      <OwnEvidence skill={skill} title={title} heading={heading} />
    </>
  )
}
