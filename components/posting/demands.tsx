import type { Route } from 'next'
import Link from 'next/link'
import type { Coverage } from '@/lib/posting/coverage'
import type { Report } from '@/lib/posting/report'
import { StandingMark } from './standing-mark'

type Answered = Coverage['demands'][number]

interface DemandsProps {
  coverage: Coverage
  report: Report
  /** Whether anything is known of whom it is held against; else it is shown as the posting puts it. */
  begun: boolean
}

/** What is asked for, by how far somebody is with it. */
export function Demands({ coverage, report, begun }: DemandsProps) {
  const groups = (begun ? STANDINGS : NEEDS)
    .map(({ title, holds }) => ({ title, demands: coverage.demands.filter(holds) }))
    .filter(({ demands }) => demands.length > 0)
  return (
    <section aria-labelledby="demands" className="grid gap-6">
      <h2 id="demands" className="font-extrabold text-2xl">
        What it asks for
      </h2>
      {groups.map(({ title, demands }) => (
        <div key={title}>
          <h3 className="mb-2 flex items-center gap-2 font-bold text-lg">
            {begun && demands[0] && <StandingMark standing={demands[0].standing} />}
            {title} <span className="font-normal text-soft">{demands.length}</span>
          </h3>
          <ul className="grid gap-1.5">
            {demands.map((demand) => (
              <li
                key={demand.skills.join(' ')}
                className="card-box flex flex-wrap items-baseline gap-x-2 px-3 py-2"
              >
                <Named demand={demand} titles={report.skills} />
                {begun && demand.need === 'nice' && (
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

const STANDINGS: readonly { title: string; holds: (demand: Answered) => boolean }[] = [
  { title: 'Have, with evidence', holds: ({ standing }) => standing === 'evidenced' },
  { title: 'Have', holds: ({ standing }) => standing === 'done' },
  { title: 'Learning', holds: ({ standing }) => standing === 'learning' },
  { title: 'Missing', holds: ({ standing }) => standing === 'missing' },
]

const NEEDS: typeof STANDINGS = [
  { title: 'Required', holds: ({ need }) => need === 'required' },
  { title: 'Asked for', holds: ({ need }) => need === 'unsaid' },
  { title: 'Nice to have', holds: ({ need }) => need === 'nice' },
]

/** One skill, or one of several with the one that meets it set off. */
function Named({ demand, titles }: { demand: Answered; titles: Report['skills'] }) {
  const { skills, open, by } = demand
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
