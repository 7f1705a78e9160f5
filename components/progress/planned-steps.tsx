import type { Route } from 'next'
import Link from 'next/link'
import type { GapStep } from '@/lib/progress/gap'

interface PlannedStepsProps {
  steps: readonly GapStep[]
  /** Returns the URL at which to read about a skill. */
  addressOf: (skill: string) => string
  hours: Readonly<Record<string, number>>
  titles: Readonly<Record<string, string>>
}

/** Lists the skills that are left in an order that can be followed: as many as one can look over, and the rest behind a press. */
export function PlannedSteps({ steps, ...facts }: PlannedStepsProps) {
  if (steps.length === 0) return null
  const rest = steps.slice(AT_ONCE)
  return (
    <>
      <StepList steps={steps.slice(0, AT_ONCE)} begin={1} {...facts} />
      {rest.length > 0 && (
        <details className="mt-2">
          <summary className="button button-small">The other {rest.length}</summary>
          <StepList steps={rest} begin={AT_ONCE + 1} {...facts} />
        </details>
      )}
    </>
  )
}

const AT_ONCE = 30

function StepList({
  steps,
  begin,
  addressOf,
  hours,
  titles,
}: PlannedStepsProps & { begin: number }) {
  return (
    <ol className="mt-3 gap-x-8 sm:columns-2 lg:columns-3" start={begin}>
      {steps.map(({ skill, asked, first, insteadOf }, index) => (
        <li key={skill} className="flex break-inside-avoid items-baseline gap-2 py-1">
          <span className="w-7 flex-none text-right text-soft text-sm" aria-hidden="true">
            {begin + index}
          </span>
          <span>
            <Link
              href={addressOf(skill) as Route}
              className={first ? 'link font-semibold' : 'link'}
              prefetch={false}
            >
              {titles[skill] ?? skill}
            </Link>{' '}
            <span className={`text-soft text-sm ${insteadOf ? '' : 'whitespace-nowrap'}`}>
              {hours[skill]} h{!asked && ', needed first'}
              {insteadOf && `, or another of “${insteadOf}”`}
            </span>
            {first && (
              <span className="ml-1.5 whitespace-nowrap rounded-full bg-done-tint px-2 py-0.5 font-semibold text-done text-xs">
                start now
              </span>
            )}
          </span>
        </li>
      ))}
    </ol>
  )
}
