import { SkillLink } from '@/components/skill/skill-link'
import type { InProgress } from '@/lib/insight/dashboard-queries'
import { dayAndMonth } from '@/lib/platform/dates'

interface InProgressListProps {
  learning: readonly InProgress[]
  today: string
  /** Returns the URL of a skill. */
  hrefOf: (skill: string) => string
  /** The id of its heading. */
  headed: string
}

/** Lists the skills being learned with their start, the longest first. */
export function InProgressList({ learning, today, hrefOf, headed }: InProgressListProps) {
  return (
    <ul aria-labelledby={headed} className="mt-1 grid gap-1.5">
      {learning.map(({ skill, title, gone, since }) => (
        <li key={skill} className="flex items-baseline justify-between gap-3">
          <SkillLink
            slug={skill}
            gone={gone}
            href={hrefOf(skill)}
            className="font-semibold"
            linked="link"
          >
            {title}
          </SkillLink>
          <time dateTime={since} className="whitespace-nowrap text-sm text-soft">
            since {dayAndMonth(since, today)}
          </time>
        </li>
      ))}
    </ul>
  )
}

/** The same of what stands on none of the followed roadmaps. */
export function InProgressElsewhere({
  learning,
  today,
}: Pick<InProgressListProps, 'learning' | 'today'>) {
  if (learning.length === 0) return null
  return (
    <section aria-labelledby="elsewhere">
      <h2 id="elsewhere" className="font-bold text-lg">
        In progress elsewhere
      </h2>
      <InProgressList
        learning={learning}
        today={today}
        hrefOf={(skill) => `/skills/${skill}`}
        headed="elsewhere"
      />
    </section>
  )
}
