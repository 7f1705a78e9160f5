import type { Route } from 'next'
import Link from 'next/link'

/** A skill by its title. One that left the content has no page of its own any more, only what one did with it. */
export function HistorySkill({
  skill,
  title,
  gone,
}: {
  skill: string
  title: string
  gone: boolean
}) {
  if (!gone)
    return (
      <Link href={`/skills/${skill}` as Route} className="font-semibold hover:underline">
        {title}
      </Link>
    )
  return (
    <span>
      <span className="font-semibold">{title}</span>{' '}
      <span className="text-soft text-sm">(on no roadmap any more)</span>
    </span>
  )
}
