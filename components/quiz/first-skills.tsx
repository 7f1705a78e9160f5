'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { statusesOf, useProgress } from '@/components/progress/use-progress'
import { nextSkills } from '@/lib/progress/next'
import type { Group } from '@/lib/roadmap/group'

interface FirstSkillsProps {
  roadmap: string
  root: Group
  requires: Record<string, string[]>
  titles: Record<string, string>
}

/** The three skills to begin with: for whoever has ticked some, the next three. */
export function FirstSkills({ roadmap, root, requires, titles }: FirstSkillsProps) {
  const next = nextSkills(root, statusesOf(useProgress()), requires, titles).slice(0, 3)
  if (next.length === 0) return <p className="mt-2">You have walked all of it.</p>
  return (
    <ol className="mt-3 grid gap-2">
      {next.map(({ skill, reason }) => (
        <li key={skill} className="card-box px-4 py-2.5">
          <Link href={`/roadmaps/${roadmap}/${skill}` as Route} className="link font-semibold">
            {titles[skill] ?? skill}
          </Link>
          <p className="text-soft text-sm">{reason}</p>
        </li>
      ))}
    </ol>
  )
}
