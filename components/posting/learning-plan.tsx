import { PlannedSteps } from '@/components/progress/planned-steps'
import { requiresIn, targetsOf } from '@/lib/posting/learning-path'
import type { Report } from '@/lib/posting/report'
import { planFor } from '@/lib/progress/plan'
import type { Statuses } from '@/lib/progress/schema'
import { KeepPlan, type KeepPlanProps } from './keep-plan'

interface LearningPlanProps extends Omit<KeepPlanProps, 'report'> {
  report: Report
  statuses: Statuses
}

/** Lists the skills left to learn in a workable order, and offers to save them as a roadmap. */
export function LearningPlan({ report, statuses, ...keeping }: LearningPlanProps) {
  const targets = targetsOf(report, statuses, true).map(({ skill }) => skill)
  const steps = planFor(targets, statuses, requiresIn(report))
  if (steps.length === 0)
    return <p className="text-lg">You have everything it asks for. Nothing is left to plan.</p>
  const facts = Object.entries(report.skills)
  const hours = Object.fromEntries(facts.map(([skill, { hours }]) => [skill, hours]))
  const all = steps.reduce((sum, { skill }) => sum + (hours[skill] ?? 0), 0)
  return (
    <section aria-labelledby="plan">
      <h2 id="plan" className="font-extrabold text-2xl">
        The way there
      </h2>
      <p className="mt-1 max-w-[60ch] text-soft">
        {steps.length} {steps.length === 1 ? 'skill' : 'skills'}, about {Math.round(all)} hours to a
        first working grasp of all. Each stands after what it needs; of alternatives, the nearest.
      </p>
      <PlannedSteps
        steps={steps}
        addressOf={(skill) => `/skills/${skill}`}
        hours={hours}
        titles={Object.fromEntries(facts.map(([skill, { title }]) => [skill, title]))}
      />
      <KeepPlan report={report} {...keeping} />
    </section>
  )
}
