import type { Route } from 'next'
import Link from 'next/link'
import type { Report } from '@/lib/posting/report'
import type { PlannedSkill } from '@/lib/progress/plan'

/** What is left, in an order that can be followed. */
export function Plan({ report, steps }: { report: Report; steps: readonly PlannedSkill[] }) {
  if (steps.length === 0)
    return <p className="text-lg">You have everything it asks for. Nothing is left to plan.</p>
  const hours = steps.reduce((sum, { skill }) => sum + (report.skills[skill]?.hours ?? 0), 0)
  return (
    <section aria-labelledby="plan">
      <h2 id="plan" className="font-extrabold text-2xl">
        The way there
      </h2>
      <p className="mt-1 max-w-[60ch] text-soft">
        {steps.length} {steps.length === 1 ? 'skill' : 'skills'}, about {Math.round(hours)} hours to
        a first working grasp of all. Each stands after what it needs; of alternatives, the nearest.
      </p>
      <ol className="mt-4 grid gap-x-8 gap-y-1.5 sm:grid-cols-2 lg:grid-cols-3">
        {steps.map(({ skill, asked, first }, index) => (
          <li key={skill} className="flex items-baseline gap-2">
            <span className="w-7 flex-none text-right text-soft text-sm">{index + 1}</span>
            <span>
              <Link
                href={`/skills/${skill}` as Route}
                className={asked ? 'link font-semibold' : 'link'}
              >
                {report.skills[skill]?.title ?? skill}
              </Link>{' '}
              <span className="text-soft text-sm">
                {report.skills[skill]?.hours} h{asked ? '' : ', needed first'}
                {first && ', can start now'}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
