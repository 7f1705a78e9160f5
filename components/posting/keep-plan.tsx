'use client'

import Link from 'next/link'
import { planTitle } from '@/lib/posting/plan-title'
import type { PostingState } from '@/lib/posting/posting-form'
import type { Report } from '@/lib/posting/report'
import { savePendingPosting } from './pending-posting'

export interface KeepPlanProps extends Pick<PostingState, 'text' | 'keeping'> {
  report: Report
  signedIn: boolean
  /** The action of the page, which handles this form too. */
  send: (form: FormData) => void
  sending: boolean
}

/** Saves the plan as a personal roadmap; the text of the posting is stored only if the box is ticked. */
export function KeepPlan({ text, keeping, report, signedIn, send, sending }: KeepPlanProps) {
  return (
    <section aria-labelledby="keep" className="card-box mt-8 max-w-[40rem] p-5">
      <h3 id="keep" className="font-bold text-lg">
        Keep it as a roadmap of your own
      </h3>
      <p className="mt-1 text-soft">
        It counts your ticks like every other roadmap, with its alternatives as choices, and nobody
        else sees it.
      </p>
      {keeping && (
        <p id="plan-fault" role="alert" className="mt-3 font-semibold text-danger">
          {keeping.fault}
        </p>
      )}
      {signedIn ? (
        <form action={send} className="mt-4 grid gap-3">
          <input type="hidden" name="intent" value="keep" />
          <input type="hidden" name="text" value={text} />
          <p className="grid gap-1">
            <label htmlFor="plan-title" className="font-semibold">
              Title
            </label>
            <input
              id="plan-title"
              name="title"
              defaultValue={keeping?.title ?? planTitle(text, report)}
              required
              maxLength={120}
              aria-invalid={keeping ? true : undefined}
              aria-describedby={keeping ? 'plan-fault' : undefined}
              className="field"
            />
          </p>
          <label className="flex items-baseline gap-2.5">
            <input
              type="checkbox"
              name="withText"
              value="yes"
              defaultChecked={keeping?.withText ?? false}
              className="size-4 flex-none translate-y-0.5 accent-sign"
            />
            <span>
              Keep the posting’s text with it.{' '}
              <span className="text-soft">Otherwise it is stored nowhere.</span>
            </span>
          </label>
          <p>
            <button type="submit" className="button button-main" disabled={sending}>
              Keep this plan
            </button>
          </p>
        </form>
      ) : (
        <p className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
          <Link
            href="/sign-in?callbackUrl=/match"
            className="button button-main"
            prefetch={false}
            onClick={() => savePendingPosting(text)}
          >
            Sign in to keep it
          </Link>
          <span className="needs-scripts text-soft text-sm">
            Your posting waits in this browser until you are back, an hour at most.
          </span>
        </p>
      )}
    </section>
  )
}
