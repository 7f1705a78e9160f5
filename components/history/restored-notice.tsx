import { shortMoment } from '@/lib/platform/dates'
import { undoBringingBackMine } from '@/lib/progress/history-actions'
import type { RestoredThen } from '@/lib/progress/history-queries'

interface RestoredNoticeProps {
  then: RestoredThen
  /** When it was done; an ISO date and time, as are all of these. */
  at: string
  timeZone: string
}

/** Reports the restored statuses and offers to undo the restore. */
export function RestoredNotice({ then, at, timeZone }: RestoredNoticeProps) {
  const { asOf, skills, standing } = then
  return (
    <div
      role="status"
      className="mt-6 flex flex-wrap items-center justify-between gap-3 rounded-card border border-done bg-done-tint px-4 py-2"
    >
      <p>
        {skills === 1 ? 'One skill is' : `${skills} skills are`} again as of{' '}
        <time dateTime={asOf}>{shortMoment(asOf, timeZone)}</time>.
      </p>
      {standing.length > 0 && (
        <form action={undoBringingBackMine}>
          <input type="hidden" name="restored" value={at} />
          <button type="submit" className="button button-small">
            Undo
          </button>
        </form>
      )}
    </div>
  )
}
