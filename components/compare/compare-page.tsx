import type { Route } from 'next'
import Link from 'next/link'
import { StatusesBeforePaint } from '@/components/map/statuses-before-paint'
import { OwnStatuses } from '@/components/progress/own-statuses'
import type { ListedRoadmap } from '@/lib/content/published'
import { leavesOf } from '@/lib/roadmap/group'
import { hoursOf, type RoadmapMap } from '@/lib/roadmap/map'
import { overlapOf } from '@/lib/roadmap/overlap'
import { CompareForm } from './compare-form'
import { OverlapTable } from './overlap-table'
import { OwnGap } from './own-gap'
import { SkillsByArea } from './skills-by-area'

interface ComparePageProps {
  from: RoadmapMap
  to: RoadmapMap
  roadmaps: readonly ListedRoadmap[]
}

/** Two roadmaps side by side, and the way from one to the other. The same for everybody until the browser fills it in. */
export function ComparePage({ from, to, roadmaps }: ComparePageProps) {
  const overlap = overlapOf(from, to)
  const shared = overlap.shared.skills.length
  const union = shared + overlap.from.skills.length + overlap.to.skills.length
  return (
    <div className="mx-auto max-w-[76rem] px-4 pt-6 xl:px-8">
      <h1 className="font-extrabold text-4xl tracking-tight">
        {from.title} or {to.title}?
      </h1>
      <p className="mt-2 max-w-[60ch] text-lg text-soft">
        {shared === 0
          ? 'They have no skill in common.'
          : `${shared} of their ${union} skills stand on both: learn them once, and they count on either.`}
      </p>
      <section aria-labelledby="overlap" className="mt-8">
        <h2 id="overlap" className="font-extrabold text-2xl">
          Where they meet
        </h2>
        <p className="mt-1 mb-4 max-w-[65ch] text-soft">
          Every mark is a skill, wider the longer it takes; dotted ones are optional, filled ones
          you hold. Hours are to a first working grasp of everything shown, alternatives included.
        </p>
        <OverlapTable overlap={overlap} from={from.title} to={to.title} />
        <StatusesBeforePaint />
        <OwnStatuses />
      </section>
      <OwnGap
        key={`${from.slug} ${to.slug}`}
        from={{ slug: from.slug, title: from.title, root: from.root }}
        to={{ slug: to.slug, title: to.title, root: to.root }}
        requires={Object.fromEntries(
          Object.entries(to.skills).map(([skill, { requires }]) => [
            skill,
            requires.map((required) => required.skill),
          ]),
        )}
        hours={hoursOf(to)}
        titles={Object.fromEntries(
          leavesOf(to.root).map(({ skill }) => [skill, to.skills[skill]?.title ?? skill]),
        )}
      />
      <SkillsByArea overlap={overlap} from={from.title} to={to.title} />
      <section aria-labelledby="others" className="mt-12">
        <h2 id="others" className="mb-3 font-extrabold text-2xl">
          Compare others
        </h2>
        <CompareForm roadmaps={roadmaps} from={from.slug} to={to.slug} />
        <p className="mt-3">
          <Link href={`/compare/${to.slug}/${from.slug}` as Route} className="link">
            Turn it round: from {to.title} to {from.title}
          </Link>
        </p>
      </section>
    </div>
  )
}
