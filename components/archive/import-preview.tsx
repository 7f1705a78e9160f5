import { confirmImport } from '@/lib/archive/actions'
import type { Subject } from '@/lib/archive/part'
import type { PlanView } from '@/lib/archive/preview'
import { FaultList } from './import-faults'
import { ImportOpening } from './import-opening'
import { ImportOwner } from './import-owner'
import { LeaveImport } from './leave-import'

interface ImportPreviewProps {
  id: string
  name: string
  plan: PlanView
  /** Titles of skills by slug. */
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

/** Previews an import: additions, changes, and entries left out with the reason. */
export function ImportPreview({ id, name, plan, titles, roadmapTitles }: ImportPreviewProps) {
  const { nothing, leftOut, moreLeftOut } = plan
  return (
    <div className="max-w-2xl">
      <h1 className="font-extrabold text-4xl tracking-tight">Bring in</h1>
      <p className="mt-2 text-soft">
        {nothing ? 'Nothing new is in' : 'Nothing is written yet. This is what comes of'}{' '}
        <strong className="wrap-anywhere text-ink">{name}</strong>.
      </p>
      <PartTable parts={plan.parts} titles={titles} />
      {plan.statuses.length > 0 && (
        <StatusChanges statuses={plan.statuses} more={plan.moreStatuses} titles={titles} />
      )}
      {leftOut.length > 0 && (
        <section className="mt-6">
          <h2 className="font-bold text-lg">Left out</h2>
          <FaultList faults={leftOut} />
          {moreLeftOut > 0 && <p className="mt-1 text-soft">And {moreLeftOut} more.</p>}
        </section>
      )}
      {!nothing && (
        <form action={confirmImport} id={CONFIRM}>
          <input type="hidden" name="id" value={id} />
          {plan.owner && <ImportOwner owner={plan.owner} />}
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

function PartTable({
  parts,
  titles,
}: Pick<PlanView, 'parts'> & Pick<ImportPreviewProps, 'titles'>) {
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
          {told.map(({ subject, added, changed, named, same, leftOut }) => (
            <tr key={subject} className="border-line border-t align-top">
              <th scope="row" className="py-2 text-left font-semibold">
                {SUBJECTS[subject]}
                {changed > 0 && (
                  <span className="block font-normal text-sm text-soft">
                    {named.map((what) => titles[what] ?? WORDS[what] ?? what).join(', ')}
                  </span>
                )}
              </th>
              <Count of={added} />
              <Count of={changed} />
              <Count of={same} />
              <Count of={leftOut} />
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

function isEmpty({ added, changed, same, leftOut }: PlanView['parts'][number]): boolean {
  return added + changed + same + leftOut === 0
}

function StatusChanges({
  statuses,
  more,
  titles,
}: Pick<PlanView, 'statuses'> & Pick<ImportPreviewProps, 'titles'> & { more: number }) {
  const count = statuses.length + more
  return (
    <section className="mt-6">
      <h2 className="font-bold text-lg">
        {count === 1 ? '1 skill changes' : `${count} skills change`}
      </h2>
      <ul className="mt-2 grid gap-1 sm:grid-cols-2">
        {statuses.map(({ skill, from, to }) => (
          <li key={skill}>
            {titles[skill] ?? skill}{' '}
            <span className="text-soft">
              {from === 'pending' ? '' : `${from} `}→ {to}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="mt-1 text-soft">And {more} more.</p>}
    </section>
  )
}
