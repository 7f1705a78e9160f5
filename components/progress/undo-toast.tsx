'use client'

import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { heldKeyNames, isHeld } from '@/components/ui/keys'
import type { Change } from '@/lib/sync/progress-store'
import { remember, takeBack, type UndoStack } from '@/lib/sync/undo'
import { progressStore } from './browser-sync'
import { onTold } from './telling'
import { statusesOf } from './use-progress'

interface Toast {
  message: string
  undoable: boolean
  /** Changes of one skill are spoken where they are made. */
  spoken: boolean
}

/** One message at the foot of the page after every change, with the way back; Ctrl or ⌘ with Z takes it too. */
export function UndoToast({ skill }: { skill?: { slug: string; title: string } }) {
  const place = useRef<HTMLElement>(null)
  const [toast, setToast] = useState<Toast | null>(null)
  const [held, setHeld] = useState(false)

  const nameOf = (slug: string) => {
    const page = place.current?.closest('[data-map-page]')
    const chip = page?.querySelector(`[data-map] a[data-skill="${CSS.escape(slug)}"]`)
    return chip?.firstChild?.textContent ?? (slug === skill?.slug ? skill.title : slug)
  }

  const onChange = useEffectEvent((change: Change) => {
    const before = visit
    visit = remember(visit, change)
    const changed = visit.at(-1)
    if (visit === before || !changed) return
    const single = Object.keys(changed.after).length === 1
    setToast({ message: messageOf(changed, nameOf), undoable: true, spoken: !single })
  })
  const onMessage = useEffectEvent((message: string) =>
    setToast({ message, undoable: false, spoken: true }),
  )

  function undo(): boolean {
    const taken = takeBack(visit, statusesOf(progressStore.get()))
    if (!taken) return false
    visit = taken.rest
    progressStore.undo(taken.restore, taken.began)
    const skills = Object.keys(taken.restore)
    if (place.current?.contains(document.activeElement)) focusChip(place.current, skills[0])
    const what = skills.length === 1 ? nameOf(skills[0] ?? '') : `${skills.length} skills`
    setToast({ message: `Undone: ${what}.`, undoable: false, spoken: true })
    return true
  }
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape' && place.current?.contains(document.activeElement)) {
      event.preventDefault()
      setToast(null)
    }
    if (isUndo(event) && undo()) event.preventDefault()
  })

  useEffect(() => {
    const stops = [progressStore.onUserChange(onChange), onTold(onMessage)]
    const until = new AbortController()
    document.addEventListener('keydown', onKey, { signal: until.signal, capture: true })
    return () => {
      for (const stop of stops) stop()
      until.abort()
    }
  }, [])

  useEffect(() => {
    if (!toast || held) return
    const timer = setTimeout(() => setToast(null), SECONDS * 1000)
    return () => clearTimeout(timer)
  }, [toast, held])

  return (
    <section
      ref={place}
      className="toast-place"
      aria-label="Last change"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <output aria-live="polite" className="sr-only">
        {toast?.spoken && toast.message}
      </output>
      {toast && (
        <div className="toast">
          <span aria-hidden={toast.spoken || undefined}>{toast.message}</span>
          {toast.undoable && (
            <button type="button" onClick={undo} aria-keyshortcuts={heldKeyNames('undo')}>
              Undo
            </button>
          )}
        </div>
      )}
    </section>
  )
}

/** Beyond one page's components, since a visit leads from map to map. */
let visit: UndoStack = []

const SECONDS = 8

const SAID = { done: 'done', learning: 'learning', skipped: 'skipped', pending: 'cleared' } as const

function messageOf({ after }: Change, nameOf: (slug: string) => string): string {
  const [first, ...others] = Object.entries(after)
  if (!first) return ''
  const [skill, status] = first
  if (others.length === 0) return `${nameOf(skill)} ${SAID[status]}.`
  return `${others.length + 1} skills ${SAID[status]}.`
}

function isUndo(event: KeyboardEvent): boolean {
  if (!isHeld(event, 'undo')) return false
  const { target } = event
  return !(
    target instanceof Element && target.closest('input, textarea, select, [contenteditable]')
  )
}

function focusChip(place: HTMLElement, skill: string | undefined) {
  const page = place.closest('[data-map-page]')
  const chip = page?.querySelector<HTMLElement>(`a[data-skill="${CSS.escape(skill ?? '')}"]`)
  chip?.focus({ preventScroll: true })
}
