import Link from 'next/link'
import { timeZoneOf } from '@/lib/insight/calendar-queries'
import { localTime, momentAt } from '@/lib/platform/calendar'
import { shortMoment } from '@/lib/platform/dates'
import { moment } from '@/lib/progress/history'
import { bringBackMine } from '@/lib/progress/history-actions'
import { differencesTo, foldedUntil, type Restorable } from '@/lib/progress/history-queries'
import type { Asked } from './asked'
import { StatusChange } from './status-change'

/** Everything as it stood at a moment: what would change, for choosing, before anything does. */
export async function RestorePreview({ userId, asked }: { userId: string; asked: Asked }) {
  const timeZone = await timeZoneOf(userId)
  const at = momentOf(asked, timeZone)
  const folded = await foldedUntil(userId)
  const isKnown = at && !(folded && at < folded)
  const changes = isKnown ? await differencesTo(userId, { at }) : []
  return (
    <>
      <p>
        <Link href="/me/history" className="link inline-flex min-h-11 items-center">
          History
        </Link>
      </p>
      <h1 className="font-extrabold text-4xl tracking-tight">As it stood</h1>
      <p className="mt-1 max-w-prose text-soft">
        Choose a moment, see what would change, and bring back all or some of it. It can be undone.
      </p>
      <form action="/me/history/restore" className="mt-6 flex flex-wrap items-end gap-3">
        <label className="grid gap-1 font-semibold text-sm">
          Moment ({timeZone.replaceAll('_', ' ')})
          <input
            key={at?.toISOString()}
            type="datetime-local"
            name="local"
            required
            defaultValue={localTime(at ?? new Date(), timeZone)}
            className="field w-60 font-normal text-base"
          />
        </label>
        <button type="submit" className="button">
          Show
        </button>
      </form>
      {folded && (
        <p className="mt-8">
          Your log is long, so the changes before {shortMoment(folded.toISOString(), timeZone)} are
          summed up. Choose that moment or a later one.
        </p>
      )}
      {isKnown && <Differences at={at.toISOString()} changes={changes} timeZone={timeZone} />}
    </>
  )
}

/** Reads the moment as an instant, or as a wall clock shows it where the person is. */
function momentOf(asked: Asked, timeZone: string): Date | undefined {
  const local = typeof asked.local === 'string' ? momentAt(asked.local, timeZone) : undefined
  return moment.safeParse(local?.toJSON() ?? asked.at).data
}

interface DifferencesProps {
  at: string
  changes: readonly Restorable[]
  timeZone: string
}

function Differences({ at, changes, timeZone }: DifferencesProps) {
  const when = shortMoment(at, timeZone)
  if (changes.length === 0)
    return (
      <p className="mt-8">Everything stands as it did on {when}. There is nothing to change.</p>
    )
  return (
    <form action={bringBackMine} className="mt-8" aria-labelledby="differences">
      <h2 id="differences" className="font-bold text-lg">
        {changes.length === 1 ? 'One skill stood' : `${changes.length} skills stood`} otherwise on{' '}
        {when}
      </h2>
      <input type="hidden" name="asOf" value={at} />
      <ul className="mt-2 border-line border-t">
        {changes.map(({ skill, title, from, to }) => (
          <li key={skill} className="border-line border-b">
            <label className="flex min-h-12 cursor-pointer flex-wrap items-center gap-x-4 py-2">
              <input
                type="checkbox"
                name="skill"
                value={skill}
                defaultChecked
                className="size-5 accent-sign"
              />
              <span className="font-semibold">{title}</span>
              <StatusChange from={from} to={to} />
            </label>
          </li>
        ))}
      </ul>
      <button type="submit" className="button button-main mt-6">
        Bring this back
      </button>
    </form>
  )
}
