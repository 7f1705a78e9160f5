'use client'

import { X } from 'lucide-react'
import { type FormEvent, useEffect, useId, useState } from 'react'
import { addEvidence, evidenceOn, type Faults, takeFrom } from '@/components/progress/evidence'
import { sessionHint } from '@/components/progress/session-hint'
import { takeFocus } from '@/components/ui/take-focus'
import { type Evidence, evidenceKind } from '@/lib/profile/evidence-schema'
import { EVIDENCE_KINDS } from './evidence-kinds'
import { OwnFormButtons } from './own-links'

/** Links that show others what one can do; they stand on the profile, if its owner shows evidence there. */
export function OwnEvidence({ skill, heading: Heading }: { skill: string; heading: 'h2' | 'h3' }) {
  const [evidence, setEvidence] = useState<readonly Evidence[]>([])
  const [adding, setAdding] = useState<boolean>()
  const [faults, setFaults] = useState<Faults>({})
  const id = useId()
  const signedIn = sessionHint() !== undefined

  useEffect(() => {
    let wanted = true
    if (signedIn) void evidenceOn(skill).then((found) => wanted && setEvidence(found))
    return () => {
      wanted = false
    }
  }, [skill, signedIn])

  async function add(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const fields = Object.fromEntries(new FormData(event.currentTarget))
    const added = await addEvidence({ ...fields, skill })
    setFaults('faults' in added ? added.faults : {})
    if ('faults' in added) return
    setEvidence([added.evidence, ...evidence])
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
        <form onSubmit={(event) => void add(event)} noValidate className="own-form">
          <label>
            Kind
            <select ref={takeFocus} className="field" name="kind" defaultValue="project">
              {evidenceKind.options.map((kind) => (
                <option key={kind} value={kind}>
                  {EVIDENCE_KINDS[kind]}
                </option>
              ))}
            </select>
          </label>
          <EvidenceField name="title" label="Title" fault={faults.title} />
          <EvidenceField name="url" label="Address" fault={faults.url} />
          <EvidenceField name="note" label="Note (optional)" fault={faults.note} />
          {faults.form && (
            <p role="alert" className="text-danger text-sm">
              {faults.form}
            </p>
          )}
          <OwnFormButtons onCancel={() => setAdding(false)} />
        </form>
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

interface EvidenceFieldProps {
  name: string
  label: string
  fault: string | undefined
}

function EvidenceField({ name, label, fault }: EvidenceFieldProps) {
  const id = useId()
  return (
    <label>
      {label}
      <input
        className="field"
        name={name}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? id : undefined}
      />
      {fault && (
        <span id={id} role="alert" className="text-danger text-sm">
          {label} {fault}
        </span>
      )}
    </label>
  )
}
