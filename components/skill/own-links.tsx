'use client'

import { X } from 'lucide-react'
import { type FormEvent, useId, useState } from 'react'
import { useNotes } from '@/components/progress/use-notes'
import { takeFocus } from '@/components/ui/take-focus'
import { MAX_NOTE_LINKS, noteLink } from '@/lib/progress/schema'

/** Addresses one wants to find again; private as the notes are. */
export function OwnLinks({ skill, heading: Heading }: { skill: string; heading: 'h2' | 'h3' }) {
  const { mine, write, save } = useNotes(skill)
  const [adding, setAdding] = useState<boolean>()
  const [fault, setFault] = useState('')
  const id = useId()

  function change(links: typeof mine.links) {
    write({ links })
    save()
  }

  function add(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const fields = new FormData(form)
    const url = String(fields.get('url')).trim()
    const label = String(fields.get('label')).trim() || hostOf(url)
    const link = noteLink.safeParse({ label, url })
    setFault(link.error ? 'The address must begin with http:// or https://.' : '')
    if (!link.success) return form.querySelector<HTMLElement>('[name=url]')?.focus()
    change([...mine.links, link.data])
    setAdding(false)
  }

  return (
    <section className="own" aria-labelledby={id}>
      <Heading id={id} className="font-bold text-lg">
        Your links
      </Heading>
      {mine.links.length > 0 && (
        <ul className="own-list">
          {mine.links.map((link) => (
            <li key={`${link.url} ${link.label}`}>
              <a href={link.url} className="link" rel="noopener noreferrer">
                {link.label}
              </a>
              <button
                type="button"
                className="own-remove"
                aria-label={`Remove ${link.label}`}
                onClick={() => change(mine.links.filter((other) => other !== link))}
              >
                <X className="size-4" aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {adding ? (
        <form onSubmit={add} noValidate className="own-form">
          <label>
            Address
            <input
              className="field"
              name="url"
              inputMode="url"
              placeholder="https://"
              ref={takeFocus}
              aria-invalid={fault !== '' || undefined}
              aria-describedby={fault ? `${id}-fault` : undefined}
            />
          </label>
          {fault && (
            <p id={`${id}-fault`} role="alert" className="text-danger text-sm">
              {fault}
            </p>
          )}
          <label>
            Name
            <input className="field" name="label" maxLength={100} />
          </label>
          <OwnFormButtons onCancel={() => setAdding(false)} />
        </form>
      ) : (
        mine.links.length < MAX_NOTE_LINKS && (
          <button
            type="button"
            className="button button-small"
            ref={adding === false ? takeFocus : undefined}
            onClick={() => setAdding(true)}
          >
            Add a link
          </button>
        )
      )}
    </section>
  )
}

export function OwnFormButtons({ onCancel }: { onCancel: () => void }) {
  return (
    <div className="flex gap-2">
      <button type="submit" className="button button-small button-main">
        Add
      </button>
      <button type="button" className="button button-small" onClick={onCancel}>
        Cancel
      </button>
    </div>
  )
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : ''
}
