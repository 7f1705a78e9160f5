import type { Route } from 'next'
import Link from 'next/link'
import type { Coverage } from '@/lib/posting/coverage'
import type { Report } from '@/lib/posting/report'
import { MatchLevelMark } from './match-level-mark'

type AssessedRequirement = Coverage['requirements'][number]

interface RequirementsProps {
  coverage: Coverage
  report: Report
  /** True if the subject has any progress; otherwise the list is grouped by need instead of by level. */
  begun: boolean
}

/** Lists what a posting asks for, grouped by the subject's level. */
export function Requirements({ coverage, report, begun }: RequirementsProps) {
  const groups = (begun ? LEVELS : NEEDS)
    .map(({ title, holds }) => ({ title, requirements: coverage.requirements.filter(holds) }))
    .filter(({ requirements }) => requirements.length > 0)
  return (
    <section aria-labelledby="requirements" className="grid gap-6">
      <h2 id="requirements" className="font-extrabold text-2xl">
        What it asks for
      </h2>
      {groups.map(({ title, requirements }) => (
        <div key={title}>
          <h3 className="mb-2 flex items-center gap-2 font-bold text-lg">
            {begun && requirements[0] && <MatchLevelMark level={requirements[0].level} />}
            {title} <span className="font-normal text-soft">{requirements.length}</span>
          </h3>
          <ul className="grid gap-1.5">
            {requirements.map((requirement) => (
              <li
                key={requirement.skills.join(' ')}
                className="card-box flex flex-wrap items-baseline gap-x-2 px-3 py-2"
              >
                <Named requirement={requirement} titles={report.skills} />
                {begun && requirement.need === 'nice' && (
                  <span className="ml-auto text-sm text-soft">nice to have</span>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

const LEVELS: readonly { title: string; holds: (requirement: AssessedRequirement) => boolean }[] = [
  { title: 'Have, with evidence', holds: ({ level }) => level === 'evidenced' },
  { title: 'Have', holds: ({ level }) => level === 'done' },
  { title: 'Learning', holds: ({ level }) => level === 'learning' },
  { title: 'Missing', holds: ({ level }) => level === 'missing' },
]

const NEEDS: typeof LEVELS = [
  { title: 'Required', holds: ({ need }) => need === 'required' },
  { title: 'Asked for', holds: ({ need }) => need === 'unsaid' },
  { title: 'Nice to have', holds: ({ need }) => need === 'nice' },
]

/** Names the skill, or the alternatives with the one that meets the requirement in bold. */
function Named({
  requirement,
  titles,
}: {
  requirement: AssessedRequirement
  titles: Report['skills']
}) {
  const { skills, open, by } = requirement
  return (
    <span>
      {skills.map((skill, index) => (
        <span key={skill}>
          {index > 0 && <span className="text-soft"> or </span>}
          <Link
            href={`/skills/${skill}` as Route}
            className={`link ${skill === by || skills.length === 1 ? 'font-semibold' : ''}`}
          >
            {titles[skill]?.title ?? skill}
          </Link>
        </span>
      ))}
      {open && <span className="text-soft"> or similar</span>}
    </span>
  )
}
