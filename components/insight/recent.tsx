import { SkillLink } from '@/components/skill/skill-link'
import type { Dashboard } from '@/lib/insight/dashboard-queries'
import { dayAndMonth } from '@/lib/platform/dates'

/** The latest changes. */
export function Recent({ recent, today }: Pick<Dashboard, 'recent' | 'today'>) {
  return (
    <section aria-labelledby="recent">
      <h2 id="recent" className="font-bold text-lg">
        Recently
      </h2>
      {recent.length === 0 && <p className="mt-1 text-soft">Nothing ticked yet.</p>}
      <ul className="mt-2 grid gap-1.5">
        {recent.map(({ id, skill, title, gone, status, day }) => (
          <li key={id} className="flex items-center gap-2">
            <span
              data-status={status}
              className={status === 'pending' ? 'size-4.5' : `status-mark ${COLOURS[status]}`}
              aria-hidden="true"
            />
            <span className="mr-auto">
              <SkillLink slug={skill} gone={gone} linked="hover:underline">
                {title}
              </SkillLink>
              <span className="sr-only">: {status}</span>
              {status === 'pending' && <span className="text-soft"> cleared</span>}
            </span>
            <time dateTime={day} className="whitespace-nowrap text-sm text-soft">
              {day === today ? 'today' : dayAndMonth(day, today)}
            </time>
          </li>
        ))}
      </ul>
    </section>
  )
}

const COLOURS = { done: 'text-done', learning: 'text-learning', skipped: 'text-soft' } as const
