import { confirmImport } from '@/lib/archive/actions'
import { isNothing, type Part, type Plan, type Subject } from '@/lib/archive/plan'
import { FaultList } from './import-faults'
import { ImportOpening } from './import-opening'
import { LeaveImport } from './leave-import'

interface ImportPreviewProps {
  id: string
  name: string
  plan: Plan
  /** Of skills, by slug. */
  titles: Readonly<Record<string, string>>
  roadmapTitles: Readonly<Record<string, string>>
}

const SUBJECTS: Readonly<Record<Subject, string>> = {
  operations: 'Changes of status',
  notes: 'Notes',
  evidence: 'Evidence',
  reviews: 'Answers to “Still know it?”',
  memories: 'Times of the next question',
  follows: 'Followed roadmaps',
  roadmaps: 'Your own roadmaps',
  profile: 'Profile',
  settings: 'Settings',
}

/** What taking a file in comes to: what is new, what changes, what stays out and why. */
export function ImportPreview({ id, name, plan, titles, roadmapTitles }: ImportPreviewProps) {
  const nothing = isNothing(plan)
  const refused = plan.parts.flatMap((part) => part.refused)
  return (
    <div className="max-w-2xl">
      <h1 className="font-extrabold text-4xl tracking-tight">Bring in</h1>
      <p className="mt-2 text-soft">
        {nothing ? 'Nothing new is in' : 'Nothing is written yet. This is what comes of'}{' '}
        <strong className="wrap-anywhere text-ink">{name}</strong>.
      </p>
      <PartTable parts={plan.parts} titles={titles} />
      {plan.statuses.length > 0 && <StatusChanges statuses={plan.statuses} titles={titles} />}
      {refused.length > 0 && (
        <section className="mt-6">
          <h2 className="font-bold text-lg">Left out</h2>
          <FaultList faults={refused.slice(0, LISTED)} />
          {refused.length > LISTED && (
            <p className="mt-1 text-soft">And {refused.length - LISTED} more.</p>
          )}
        </section>
      )}
      {!nothing && (
        <form action={confirmImport} id={CONFIRM}>
          <input type="hidden" name="id" value={id} />
          {plan.opening.length > 0 && (
            <ImportOpening opening={plan.opening} titles={roadmapTitles} />
          )}
        </form>
      )}
      <div className="mt-7 flex flex-wrap gap-2">
        {!nothing && (
          <button type="submit" form={CONFIRM} className="button button-main">
            Take it in
          </button>
        )}
        <LeaveImport id={id} label={nothing ? 'Back' : 'Leave it'} />
      </div>
    </div>
  )
}

const CONFIRM = 'confirm-import'
const LISTED = 20

function PartTable({ parts, titles }: Pick<Plan, 'parts'> & Pick<ImportPreviewProps, 'titles'>) {
  const told = Object.keys(SUBJECTS).flatMap((subject) => {
    const part = parts.find((one) => one.subject === subject)
    return part && !isEmpty(part) ? [part] : []
  })
  if (told.length === 0) return null
  return (
    <div className="card-box mt-6 overflow-x-auto px-4 py-2">
      <table className="w-full text-right">
        <thead className="text-sm text-soft">
          <tr>
            <th scope="col" className="py-2 text-left font-semibold">
              What
            </th>
            <th scope="col" className="px-2 font-semibold">
              New
            </th>
            <th scope="col" className="px-2 font-semibold">
              Changes
            </th>
            <th scope="col" className="px-2 font-semibold">
              Here already
            </th>
            <th scope="col" className="pl-2 font-semibold">
              Left out
            </th>
          </tr>
        </thead>
        <tbody>
          {told.map(({ subject, added, changed, same, refused }) => (
            <tr key={subject} className="border-line border-t align-top">
              <th scope="row" className="py-2 text-left font-semibold">
                {SUBJECTS[subject]}
                {changed.length > 0 && (
                  <span className="block font-normal text-sm text-soft">
                    {changed
                      .slice(0, LISTED)
                      .map((what) => titles[what] ?? WORDS[what] ?? what)
                      .join(', ')}
                  </span>
                )}
              </th>
              <Count of={added} />
              <Count of={changed.length} />
              <Count of={same} />
              <Count of={refused.length} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const WORDS: Readonly<Record<string, string>> = {
  visibility: 'who may open it',
  sections: 'which sections are shown',
  roadmaps: 'which roadmaps are shown',
  timeZone: 'time zone',
  weeklyGoal: 'weekly goal',
  wantsRefresh: '“Still know it?”',
}

function Count({ of }: { of: number }) {
  return <td className={`px-2 py-2 last:pr-0 ${of === 0 ? 'text-soft' : 'font-bold'}`}>{of}</td>
}

function isEmpty({ added, changed, same, refused }: Part): boolean {
  return added + changed.length + same + refused.length === 0
}

function StatusChanges({
  statuses,
  titles,
}: Pick<Plan, 'statuses'> & Pick<ImportPreviewProps, 'titles'>) {
  return (
    <section className="mt-6">
      <h2 className="font-bold text-lg">
        {statuses.length === 1 ? '1 skill changes' : `${statuses.length} skills change`}
      </h2>
      <ul className="mt-2 grid gap-1 sm:grid-cols-2">
        {statuses.slice(0, MANY).map(({ skill, from, to }) => (
          <li key={skill}>
            {titles[skill] ?? skill}{' '}
            <span className="text-soft">
              {from === 'pending' ? '' : `${from} `}→ {to}
            </span>
          </li>
        ))}
      </ul>
      {statuses.length > MANY && (
        <p className="mt-1 text-soft">And {statuses.length - MANY} more.</p>
      )}
    </section>
  )
}

const MANY = 30
