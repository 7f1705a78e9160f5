'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { startTransition, useActionState, useEffect, useRef } from 'react'
import { matchPosting } from '@/lib/posting/actions'
import { MAX_POSTING } from '@/lib/posting/limits'
import type { PostingState } from '@/lib/posting/posting-form'
import { MatchResult } from './match-result'
import { takePendingPosting } from './pending-posting'

/** Asks for a posting and shows what it asks for. Works without scripts; the posting is not stored. */
export function MatchPage({ state }: { state: PostingState }) {
  const [answer, send, sending] = useActionState(matchPosting, state)
  const { text, profile, fault, report, subject, keeping } = answer
  const result = useRef<HTMLHeadingElement>(null)
  const shown = useRef(answer)
  useEffect(() => {
    if (report && answer !== shown.current && !keeping) result.current?.focus()
    shown.current = answer
  }, [answer, report, keeping])
  const isEmpty = state.text === ''
  useEffect(() => {
    const waiting = isEmpty ? takePendingPosting() : undefined
    if (waiting === undefined) return
    const form = new FormData()
    form.set('text', waiting)
    startTransition(() => send(form))
  }, [isEmpty, send])
  return (
    <div className="mx-auto max-w-[76rem] px-4 pt-6 xl:px-8">
      <MatchHead subject={subject} profile={profile} />
      <form action={send} key={text} className="mt-6 grid gap-3">
        {profile !== '' && <input type="hidden" name="profile" value={profile} />}
        <label htmlFor="text" className="font-semibold">
          The posting
        </label>
        <textarea
          id="text"
          name="text"
          rows={report ? 5 : 12}
          maxLength={MAX_POSTING}
          defaultValue={text}
          required
          spellCheck={false}
          aria-invalid={fault ? true : undefined}
          aria-describedby={fault ? 'text-fault' : undefined}
          className="field resize-y"
        />
        {fault && (
          <p id="text-fault" role="alert" className="font-semibold text-danger">
            {fault}
          </p>
        )}
        <p className="flex flex-wrap items-center gap-4">
          <button type="submit" className="button button-main" disabled={sending}>
            {report ? 'Read it again' : 'Read it'}
          </button>
          {!report && profile === '' && (
            <Link href="/match?example" className="link" prefetch={false}>
              Try it with an example
            </Link>
          )}
          <output aria-live="polite" className="text-soft">
            {sending && 'Reading …'}
          </output>
        </p>
      </form>
      {report && subject && (
        <MatchResult
          report={report}
          subject={subject}
          heading={result}
          text={text}
          keeping={keeping}
          send={send}
          sending={sending}
        />
      )}
    </div>
  )
}

function MatchHead({ subject, profile }: Pick<PostingState, 'subject' | 'profile'>) {
  if (!subject && profile !== '')
    return <h1 className="font-extrabold text-4xl tracking-tight">Does this profile fit a job?</h1>
  if (subject?.kind !== 'profile')
    return (
      <>
        <h1 className="font-extrabold text-4xl tracking-tight">Does this job fit?</h1>
        <p className="mt-2 max-w-[60ch] text-lg text-soft">
          Paste a posting as it is. You get the skills it asks for, how far you are with them, and
          the shortest way to the rest. The posting is not stored unless you keep it.
        </p>
      </>
    )
  return (
    <>
      <h1 className="font-extrabold text-4xl tracking-tight">Does {subject.name} fit this job?</h1>
      <p className="mt-2 max-w-[60ch] text-lg text-soft">
        Paste your posting as it is. It is held against what{' '}
        <Link href={subject.address as Route} className="link" prefetch={false}>
          their profile
        </Link>{' '}
        shows, and against nothing else. Neither is stored.
      </p>
    </>
  )
}
