import { longDate } from '@/lib/platform/dates'
import { learnAgain } from '@/lib/review/actions'

/** Shows the last answer and its effect. */
export interface Said {
  skill: string
  title: string
  answer: 'known' | 'shaky' | 'learning'
  /** When it is asked about again; null while it is not done. */
  nextAt: string | null
}

interface RefreshSaidProps {
  said: Said | null
  after: string | undefined
  timeZone: string
}

export function RefreshSaid({ said, after, timeZone }: RefreshSaidProps) {
  return (
    // Always there, so that what comes to stand in it is read out.
    <div role="status" className="empty:hidden">
      {said && (
        <div className="mt-5 rounded-card border border-done bg-done-tint px-4 py-3">
          <p>
            <strong>{said.title}</strong> {consequence(said, timeZone)}
          </p>
          {said.answer === 'shaky' && (
            <form action={learnAgain} className="mt-2">
              <input type="hidden" name="skill" value={said.skill} />
              {after && <input type="hidden" name="after" value={after} />}
              <button type="submit" className="button">
                Mark it learning instead
              </button>
            </form>
          )}
        </div>
      )}
    </div>
  )
}

function consequence({ answer, nextAt }: Said, timeZone: string): string {
  if (answer === 'learning') return 'is marked learning. Tick it again when you are sure of it.'
  const next = nextAt ? ` You are asked again on ${longDate(nextAt, timeZone)}.` : ''
  return answer === 'known' ? `is confirmed.${next}` : `stays done.${next}`
}
