'use client'

import type { Route } from 'next'
import Link from 'next/link'
import type { RefObject } from 'react'
import { statusesOf, useProgress } from '@/components/progress/use-progress'
import { type Coverage, coverageOf, type MatchLevel } from '@/lib/posting/coverage'
import type { MatchSubject, PostingState } from '@/lib/posting/posting-form'
import type { Report } from '@/lib/posting/report'
import type { Statuses } from '@/lib/progress/schema'
import { LearningPlan } from './learning-plan'
import { MarkedPosting } from './marked-posting'
import { Requirements } from './requirements'
import { RoleBalanceBar } from './role-balance-bar'

interface MatchResultProps extends Pick<PostingState, 'text' | 'keeping'> {
  report: Report
  subject: MatchSubject
  heading: RefObject<HTMLHeadingElement | null>
  send: (form: FormData) => void
  sending: boolean
}

/** Shows what a posting asks for and how much of it the subject has. */
export function MatchResult({ report, subject, heading, ...keeping }: MatchResultProps) {
  const progress = useProgress()
  // The browser's statuses are newer than those the page was rendered with.
  const own = Object.keys(progress.standings).length > 0 ? statusesOf(progress) : undefined
  const statuses = subject.kind === 'self' ? (own ?? subject.statuses) : {}
  const begun = subject.kind === 'profile' || Object.keys(statuses).length > 0
  const coverage = coverageOf(report.requirements, levelsOf(subject, statuses))
  if (report.requirements.length === 0) return <NothingFound heading={heading} />
  return (
    <div className="mt-10 grid gap-10">
      <section aria-labelledby="match-result">
        <h2
          id="match-result"
          ref={heading}
          tabIndex={-1}
          className="font-extrabold text-3xl tracking-tight"
        >
          {inWords(coverage, subject, begun)}
        </h2>
        <RoleBalanceBar roleBalance={report.roleBalance} />
        <RoadmapsOf report={report} />
      </section>
      <div className="grid items-start gap-10 lg:grid-cols-[1fr_1.1fr]">
        <Requirements coverage={coverage} report={report} begun={begun} />
        <MarkedPosting report={report} levelOf={levelsOf(subject, statuses)} />
      </div>
      {subject.kind === 'self' && (
        <LearningPlan
          report={report}
          statuses={statuses}
          signedIn={subject.signedIn}
          {...keeping}
        />
      )}
    </div>
  )
}

function levelsOf(subject: MatchSubject, statuses: Statuses): (skill: string) => MatchLevel {
  if (subject.kind === 'profile') return (skill) => subject.levels[skill] ?? 'missing'
  return (skill) => {
    const status = statuses[skill]
    if (status === 'done') return subject.evidenced.includes(skill) ? 'evidenced' : 'done'
    return status === 'learning' ? 'learning' : 'missing'
  }
}

function inWords(
  { met, asked, metOfAll, all }: Coverage,
  subject: MatchSubject,
  begun: boolean,
): string {
  const who = subject.kind === 'profile' ? `${subject.name} shows` : 'You have'
  if (!begun) return `It asks for ${all} ${all === 1 ? 'thing' : 'things'}`
  if (asked === all || asked === 0) return `${who} ${metOfAll} of the ${all} things it asks for`
  return `${who} ${met} of the ${asked} things it asks for, and ${metOfAll - met} of ${all - asked} that would be nice`
}

function RoadmapsOf({ report: { roadmaps } }: { report: Report }) {
  if (roadmaps.length === 0) return null
  return (
    <p className="mt-3">
      <span className="text-soft">Of all it asks for, a roadmap teaches: </span>
      {roadmaps.slice(0, 4).map(({ slug, title, coverage }, index) => (
        <span key={slug}>
          {index > 0 && ', '}
          <Link href={`/roadmaps/${slug}` as Route} className="link">
            {title}
          </Link>{' '}
          <span className="whitespace-nowrap">{Math.floor(coverage * 100)} %</span>
        </span>
      ))}
      .
    </p>
  )
}

function NothingFound({ heading }: Pick<MatchResultProps, 'heading'>) {
  return (
    <section className="mt-10 max-w-[60ch]">
      <h2 ref={heading} tabIndex={-1} className="font-extrabold text-2xl">
        No skill of ours stands in this text
      </h2>
      <p className="mt-2">
        Either it is no posting for developers, or it speaks of what our roadmaps do not hold. Paste
        the whole posting, with its list of requirements.
      </p>
    </section>
  )
}
