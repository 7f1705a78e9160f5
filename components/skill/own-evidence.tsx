'use client'

import { X } from 'lucide-react'
import { lazy, Suspense, useEffect, useId, useState } from 'react'
import { evidenceOn, takeFrom } from '@/components/progress/evidence'
import { sessionHint } from '@/components/progress/session-hint'
import { takeFocus } from '@/components/ui/take-focus'
import { longDate } from '@/lib/platform/dates'
import type { Evidence } from '@/lib/profile/evidence-schema'
import { EVIDENCE_KINDS } from './evidence-kinds'

const OwnEvidenceForm = lazy(async () => {
  const { OwnEvidenceForm } = await import('./own-evidence-form')
  return { default: OwnEvidenceForm }
})

interface OwnEvidenceProps {
  skill: string
  title: string
  heading: 'h2' | 'h3'
}

/** Links that show others what one can do; they stand on the profile, if its owner shows evidence there. */
export function OwnEvidence({ skill, title, heading: Heading }: OwnEvidenceProps) {
  const [evidence, setEvidence] = useState<readonly Evidence[]>([])
  const [adding, setAdding] = useState<boolean>()
  const id = useId()
  const signedIn = sessionHint() !== undefined

  useEffect(() => {
    let wanted = true
    if (signedIn) void evidenceOn(skill).then((found) => wanted && setEvidence(found))
    return () => {
      wanted = false
    }
  }, [skill, signedIn])

  function add(added: Evidence) {
    if (added.skills.includes(skill)) setEvidence([added, ...evidence])
    setAdding(false)
  }

  async function remove(piece: Evidence) {
    if (await takeFrom(skill, piece)) setEvidence(evidence.filter(({ id }) => id !== piece.id))
  }

  return (
    <section className="own" aria-labelledby={id}>
      <Heading id={id} className="font-bold text-lg">
        Evidence
      </Heading>
      <p className="text-sm text-soft">
        A link that shows you can do it. Your profile says whether others see it.{' '}
        {signedIn && (
          <a href="/me/evidence" className="link">
            All your evidence
          </a>
        )}
      </p>
      {evidence.length > 0 && (
        <ul className="own-list">
          {evidence.map((one) => (
            <li key={one.id}>
              <span>
                <a href={one.url} className="link" rel="nofollow ugc noopener">
                  {one.title}
                </a>
                <span className="block text-sm text-soft">
                  {EVIDENCE_KINDS[one.kind]}, {new URL(one.url).host}
                  {one.date && `, ${longDate(one.date)}`}
                  {one.note && `: ${one.note}`}
                </span>
              </span>
              <button
                type="button"
                className="own-remove"
                aria-label={`Remove ${one.title}`}
                onClick={() => void remove(one)}
              >
                <X className="size-4" aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {!signedIn && (
        <a
          href={`/sign-in?callbackUrl=${encodeURIComponent(location.pathname)}`}
          className="link font-semibold"
        >
          Sign in to add evidence
        </a>
      )}
      {signedIn && adding && (
        <Suspense>
          <OwnEvidenceForm title={title} onAdded={add} onCancel={() => setAdding(false)} />
        </Suspense>
      )}
      {signedIn && !adding && (
        <button
          type="button"
          className="button button-small"
          ref={adding === false ? takeFocus : undefined}
          onClick={() => setAdding(true)}
        >
          Add evidence
        </button>
      )}
    </section>
  )
}
