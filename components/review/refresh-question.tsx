import type { Route } from 'next'
import Link from 'next/link'
import { Markdown } from '@/components/skill/markdown'
import { keyName } from '@/components/ui/keys'
import { longDate } from '@/lib/platform/dates'
import { newOperationId } from '@/lib/progress/operation-id'
import { answerQuestion } from '@/lib/review/actions'
import type { RefreshQuestion as Question } from '@/lib/review/queries'
import { AREA_NAMES } from '@/lib/skill/area-names'
import { QuestionHeading } from './question-heading'
import { RefreshKeys } from './refresh-keys'

interface RefreshQuestionProps {
  question: Question
  after: string | undefined
  /** True if another question went before it. */
  goesOn: boolean
  timeZone: string
}

/** The skill with its acts as a reminder, and the two answers. */
export function RefreshQuestion({ question, after, goesOn, timeZone }: RefreshQuestionProps) {
  const { skill, title, area, summary, criteria } = question
  return (
    <article className={`card-box a-${area} mt-6 p-5 sm:p-7`} aria-labelledby="question">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft">
        <span className="inline-flex items-center gap-2 font-semibold text-ink">
          <span className="blaze" aria-hidden="true" />
          {AREA_NAMES[area]}
        </span>
        {history(question, timeZone)}
      </p>
      <QuestionHeading key={skill} title={title} goesOn={goesOn} />
      <p className="mt-2 max-w-[65ch]">
        {summary}{' '}
        <Link href={`/skills/${skill}` as Route} className="link">
          Read it again
        </Link>
      </p>
      {criteria.length > 0 && (
        <section className="mt-5">
          <h3 className="font-bold">You know it when</h3>
          <ul className="mt-1.5 grid list-disc gap-1.5 pl-5 marker:text-trail">
            {criteria.map((act) => (
              <li key={act}>
                <Markdown text={act} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <form action={answerQuestion} className="mt-6 flex flex-wrap items-center gap-2">
        <input type="hidden" name="id" value={newOperationId()} />
        <input type="hidden" name="skill" value={skill} />
        {after && <input type="hidden" name="after" value={after} />}
        <button
          type="submit"
          name="answer"
          value="known"
          aria-keyshortcuts={keyName('known')}
          className="button button-main"
        >
          Yes, still know it
        </button>
        <button
          type="submit"
          name="answer"
          value="shaky"
          aria-keyshortcuts={keyName('shaky')}
          className="button"
        >
          It is shaky
        </button>
        <Link
          href={`/me/refresh?after=${skill}` as Route}
          prefetch={false}
          className="link inline-flex min-h-11 items-center sm:px-2"
        >
          Not now
        </Link>
      </form>
      <RefreshKeys />
    </article>
  )
}

function history({ tickedAt, last }: Question, timeZone: string): string {
  if (!last || last.at < tickedAt) return `Ticked on ${longDate(tickedAt, timeZone)}`
  return `${last.answer === 'known' ? 'Confirmed' : 'Shaky'} on ${longDate(last.at, timeZone)}`
}
