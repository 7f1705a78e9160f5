'use client'

import type { ReactNode } from 'react'
import { useNotes } from '@/components/progress/use-notes'

interface ActCheckProps {
  skill: string
  act: string
  /** The act, drawn. */
  children: ReactNode
}

/** One act as a line of one's own check list; seen by nobody else, and no status of the skill. */
export function ActCheck({ skill, act, children }: ActCheckProps) {
  const { mine, write, save } = useNotes(skill)
  const checked = mine.acts.includes(act)
  return (
    <label className="act">
      <input
        type="checkbox"
        className="needs-scripts"
        checked={checked}
        onChange={() => {
          write({ acts: checked ? mine.acts.filter((one) => one !== act) : [...mine.acts, act] })
          save()
        }}
      />
      {children}
    </label>
  )
}
