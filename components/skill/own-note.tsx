'use client'

import { Lock } from 'lucide-react'
import { lazy, Suspense, useId, useState } from 'react'
import { sessionHint } from '@/components/progress/session-hint'
import { useNotes } from '@/components/progress/use-notes'
import { takeFocus } from '@/components/ui/take-focus'

const Markdown = lazy(async () => ({ default: (await import('./markdown')).Markdown }))

interface OwnNoteProps {
  skill: string
  title: string
  heading: 'h2' | 'h3'
}

/** A note in Markdown: read as text, written in a field. What is typed is kept at once, and saved when one leaves it. */
export function OwnNote({ skill, title, heading: Heading }: OwnNoteProps) {
  const { mine, state, fault, write, save } = useNotes(skill)
  const [writing, setWriting] = useState<boolean>()
  const id = useId()
  const done = () => {
    save()
    setWriting(false)
  }
  return (
    <section className="own" aria-labelledby={id}>
      <div className="own-head">
        <Heading id={id} className="font-bold text-lg">
          Your notes
        </Heading>
        <span className="own-private">
          <Lock className="size-3.5" aria-hidden="true" />
          only you see them
        </span>
      </div>
      {writing ? (
        <>
          <textarea
            className="field"
            rows={8}
            aria-label={`Your notes on ${title}, in Markdown`}
            aria-describedby={`${id}-state`}
            ref={takeFocus}
            value={mine.note}
            onChange={({ target }) => write({ note: target.value })}
            onBlur={save}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return
              event.preventDefault()
              done()
            }}
          />
          <button type="button" className="button button-small" onClick={done}>
            Save
          </button>
        </>
      ) : (
        <>
          {mine.note && (
            <Suspense fallback={<p className="whitespace-pre-wrap">{mine.note}</p>}>
              <Markdown text={mine.note} />
            </Suspense>
          )}
          <button
            type="button"
            className="button button-small"
            ref={writing === false ? takeFocus : undefined}
            onClick={() => setWriting(true)}
          >
            {mine.note ? 'Edit' : 'Write a note'}
          </button>
        </>
      )}
      <output id={`${id}-state`} className="own-state" data-state={state}>
        {stateLabel(state, fault, mine.note !== '' || mine.links.length > 0)}
      </output>
    </section>
  )
}

function stateLabel(state: string, fault: string | undefined, written: boolean): string {
  if (fault) return `Not saved on your account: ${fault}. It is kept in this browser.`
  if (state === 'failed')
    return 'Kept in this browser; your account gets it when it can be reached.'
  if (state === 'saving') return 'Saving …'
  if (!written) return ''
  return sessionHint() ? 'Saved on your account.' : 'Kept in this browser.'
}
