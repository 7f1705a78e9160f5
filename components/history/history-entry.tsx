import { shortMoment, timeOfDay } from '@/lib/platform/dates'
import { type HistoryEntry as Entry, placeOf } from '@/lib/progress/history'
import { bringBackMine } from '@/lib/progress/history-actions'
import { HistorySkill } from './history-skill'
import { StatusChange } from './status-change'

/** One change: when, of what, from what to what, where it came from, and the way back to it. */
export function HistoryEntry({ entry, timeZone }: { entry: Entry; timeZone: string }) {
  const { skill, title, gone, status, before, current, at } = entry
  return (
    <li className="grid min-h-12 grid-cols-[3.25rem_1fr_auto] items-center gap-x-3 border-line border-b py-1.5">
      <time dateTime={at} className="self-start pt-1.5 text-soft text-sm tabular-nums">
        {timeOfDay(at, timeZone)}
      </time>
      <div className="flex flex-wrap items-center gap-x-4 py-1">
        <HistorySkill skill={skill} title={title} gone={gone} />
        <StatusChange from={before} to={status} />
        <Origin entry={entry} timeZone={timeZone} />
      </div>
      {status !== current && (
        <form action={bringBackMine}>
          <input type="hidden" name="asOf" value={placeOf(entry)} />
          <input type="hidden" name="skill" value={skill} />
          <button
            type="submit"
            className="button button-small"
            aria-label={`Bring back ${title}: ${status}`}
          >
            Bring back
          </button>
        </form>
      )}
    </li>
  )
}

function Origin({ entry, timeZone }: { entry: Entry; timeZone: string }) {
  if (entry.source === 'imported') return <span className="text-soft text-sm">from a file</span>
  if (entry.source !== 'restored' || !entry.asOf) return null
  return (
    <span className="text-soft text-sm">
      brought back, as of <time dateTime={entry.asOf}>{shortMoment(entry.asOf, timeZone)}</time>
    </span>
  )
}
