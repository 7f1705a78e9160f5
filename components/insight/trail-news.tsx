import type { Route } from 'next'
import Link from 'next/link'
import type { TrailNews as News } from '@/lib/progress/versions-queries'
import { describeGrowth, type NamedSkill } from '@/lib/roadmap/changes'

/** Shows the changes of a roadmap since the user finished it, and their ticked skills that left it. */
export function TrailNews({ news: { sinceFinished, leftBehind } }: { news: News }) {
  if (!sinceFinished && leftBehind.length === 0) return null
  return (
    <div className="grid gap-1 px-5 pt-1 text-sm">
      {sinceFinished && (
        <details>
          <summary className="min-h-6 font-semibold text-base">
            {describeGrowth(sinceFinished)}
          </summary>
          <Skills label="New" skills={sinceFinished.added} linked />
          <Skills label="Removed" skills={sinceFinished.removed} />
        </details>
      )}
      {leftBehind.length > 0 && (
        <p className="text-soft">
          No longer on this roadmap, and still yours:{' '}
          {leftBehind.map(({ slug, title, status }, index) => (
            <span key={slug}>
              {index > 0 && ', '}
              <Link href={`/me/history?skill=${slug}`} className="link">
                {title}
              </Link>{' '}
              ({status})
            </span>
          ))}
        </p>
      )}
    </div>
  )
}

interface SkillsProps {
  label: string
  skills: readonly NamedSkill[]
  linked?: boolean
}

function Skills({ label, skills, linked = false }: SkillsProps) {
  if (skills.length === 0) return null
  return (
    <p className="mt-1">
      <span className="text-soft">{label}: </span>
      {skills.map(({ slug, title }, index) => (
        <span key={slug}>
          {index > 0 && ', '}
          {linked ? (
            <Link href={`/skills/${slug}` as Route} className="link">
              {title}
            </Link>
          ) : (
            title
          )}
        </span>
      ))}
    </p>
  )
}
