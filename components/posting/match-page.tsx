'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { startTransition, useActionState, useEffect, useRef } from 'react'
import { answerPosting } from '@/lib/posting/actions'
import { MAX_POSTING } from '@/lib/posting/limits'
import type { PostingState } from '@/lib/posting/posting-form'
import { MatchResult } from './match-result'
import { takeWaiting } from './waiting-posting'

/** A posting in, what it asks for out. Works before scripts arrive; the posting is kept nowhere. */
export function MatchPage({ state }: { state: PostingState }) {
  const [answer, send, sending] = useActionState(answerPosting, state)
  const { text, profile, fault, report, reader, keeping } = answer
  const result = useRef<HTMLHeadingElement>(null)
  const shown = useRef(answer)
  useEffect(() => {
    if (report && answer !== shown.current && !keeping) result.current?.focus()
    shown.current = answer
  }, [answer, report, keeping])
  const isEmpty = state.text === ''
  useEffect(() => {
    const waiting = isEmpty ? takeWaiting() : undefined
    if (waiting === undefined) return
    const form = new FormData()
    form.set('text', waiting)
    startTransition(() => send(form))
  }, [isEmpty, send])
  return (
    <div className="mx-auto max-w-[76rem] px-4 pt-6 xl:px-8">
      <MatchHead reader={reader} profile={profile} />
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
      {report && reader && (
        <MatchResult
          report={report}
          reader={reader}
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

function MatchHead({ reader, profile }: Pick<PostingState, 'reader' | 'profile'>) {
  if (!reader && profile !== '')
    return <h1 className="font-extrabold text-4xl tracking-tight">Does this profile fit a job?</h1>
  if (reader?.kind !== 'profile')
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
      <h1 className="font-extrabold text-4xl tracking-tight">Does {reader.name} fit this job?</h1>
      <p className="mt-2 max-w-[60ch] text-lg text-soft">
        Paste your posting as it is. It is held against what{' '}
        <Link href={reader.address as Route} className="link" prefetch={false}>
          their profile
        </Link>{' '}
        shows, and against nothing else. Neither is stored.
      </p>
    </>
  )
}
