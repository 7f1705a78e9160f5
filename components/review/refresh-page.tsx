import type { Route } from 'next'
import Link from 'next/link'
import { SyncFirst } from '@/components/progress/sync-first'
import { longDate } from '@/lib/platform/dates'
import { chooseToBeAsked } from '@/lib/review/actions'
import type { RefreshRound } from '@/lib/review/queries'
import { RefreshQuestion } from './refresh-question'
import { RefreshSaid, type Said } from './refresh-said'

interface RefreshPageProps {
  round: RefreshRound
  said: Said | null
  /** The question that was put off last. */
  after: string | undefined
  timeZone: string
}

/** One skill at a time: still know it? */
export function RefreshPage({ round, said, after, timeZone }: RefreshPageProps) {
  const { wanted, question } = round
  return (
    <div className="max-w-2xl">
      <SyncFirst />
      <h1 className="font-extrabold text-4xl tracking-tight">Still know it?</h1>
      <p className="mt-2 text-soft">
        {wanted ? introduction(round) : 'You are not asked about what you marked done.'}
      </p>
      <RefreshSaid said={said} after={after} timeZone={timeZone} />
      {question && (
        <RefreshQuestion
          question={question}
          after={after}
          goesOn={said !== null || after !== undefined}
          timeZone={timeZone}
        />
      )}
      {wanted && !question && <NothingToAsk round={round} timeZone={timeZone} />}
      <form action={chooseToBeAsked} className="mt-10 border-line border-t pt-5">
        <input type="hidden" name="wanted" value={wanted ? 'no' : 'yes'} />
        <button type="submit" className="button">
          {wanted ? 'Do not ask me any more' : 'Ask me again'}
        </button>
      </form>
    </div>
  )
}

function introduction({ due }: RefreshRound): string {
  if (due === 0) return 'From time to time, a look back at what you marked done.'
  const skills =
    due === 1
      ? 'One skill you ticked'
      : `${due > MANY ? 'Some skills' : `${due} skills`} you ticked`
  return `${skills} a while ago. Whatever you answer, every tick stays. Stop whenever you like.`
}

/** From here on a number would only be a reproach. */
const MANY = 20

interface NothingToAskProps {
  round: RefreshRound
  timeZone: string
}

function NothingToAsk({ round: { due, nextAt }, timeZone }: NothingToAskProps) {
  return (
    <div className="card-box mt-6 p-6">
      <h2 className="font-bold text-xl">That is all for now</h2>
      <p className="mt-1 mb-4 text-soft">
        {due > 0 && 'What you put off will be here when you come back.'}
        {due === 0 &&
          (nextAt ? (
            <Next at={nextAt} timeZone={timeZone} />
          ) : (
            'Skills you mark done are asked about here.'
          ))}
      </p>
      <div className="flex flex-wrap gap-2">
        <Link href="/me" className="button button-main">
          To the logbook
        </Link>
        {due > 0 && (
          <Link href={'/me/refresh' as Route} className="button">
            Begin again
          </Link>
        )}
      </div>
    </div>
  )
}

function Next({ at, timeZone }: { at: string; timeZone: string }) {
  return (
    <>
      The next question comes on <time dateTime={at}>{longDate(at, timeZone)}</time>.
    </>
  )
}
