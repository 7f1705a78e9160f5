import type { Route } from 'next'
import Link from 'next/link'
import type { Dashboard } from '@/lib/progress/dashboard-queries'

/** Which days of this week saw a tick. Rest days are just days. */
export function ThisWeek({ week }: { week: Dashboard['week'] }) {
  return (
    <section aria-labelledby="this-week">
      <h2 id="this-week" className="font-bold text-lg">
        This week
      </h2>
      <ol className="mt-2 flex gap-1.5">
        {week.map(({ day, active }) => (
          <li key={day} className="grid flex-1 justify-items-center gap-1 text-soft text-xs">
            <span
              className={`h-7 w-full rounded-md border ${active ? 'border-done bg-done' : 'border-line bg-card'}`}
            />
            {new Date(day).toLocaleDateString('en-GB', { weekday: 'short', timeZone: 'UTC' })}
            <span className="sr-only">{active ? ', active' : ', quiet'}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

export function InProgress({ learning }: { learning: Dashboard['learning'] }) {
  if (learning.length === 0) return null
  return (
    <section aria-labelledby="in-progress">
      <h2 id="in-progress" className="font-bold text-lg">
        In progress
      </h2>
      <ul className="mt-2 grid gap-1.5">
        {learning.map(({ skill, title, since }) => (
          <li key={skill} className="flex justify-between gap-3">
            <SkillLink skill={skill} title={title} />
            <Day at={since} prefix="since " />
          </li>
        ))}
      </ul>
    </section>
  )
}

export function RecentActivity({ activity }: { activity: Dashboard['activity'] }) {
  return (
    <section aria-labelledby="recent">
      <h2 id="recent" className="font-bold text-lg">
        Recently
      </h2>
      {activity.length === 0 && <p className="mt-1 text-soft">Nothing ticked yet.</p>}
      <ul className="mt-2 grid gap-1.5">
        {activity.map(({ id, skill, title, status, at }) => (
          <li key={id} className="flex items-center gap-2">
            <span
              data-status={status}
              className={status === 'pending' ? 'size-4.5' : `status-mark ${COLOURS[status]}`}
              aria-hidden="true"
            />
            <span className="mr-auto">
              <SkillLink skill={skill} title={title} />
              <span className="sr-only">: {status}</span>
              {status === 'pending' && <span className="text-soft"> cleared</span>}
            </span>
            <Day at={at} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const COLOURS = { done: 'text-done', learning: 'text-learning', skipped: 'text-soft' } as const

function SkillLink({ skill, title }: { skill: string; title: string }) {
  return (
    <Link href={`/skills/${skill}` as Route} className="hover:underline">
      {title}
    </Link>
  )
}

function Day({ at, prefix = '' }: { at: string; prefix?: string }) {
  const text = new Date(at).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  })
  return (
    <time dateTime={at} className="whitespace-nowrap text-sm text-soft">
      {prefix}
      {text}
    </time>
  )
}
