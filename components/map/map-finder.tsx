'use client'

import { Keyboard, Search } from 'lucide-react'
import { type ComponentType, useEffect, useEffectEvent, useRef, useState } from 'react'
import { singleKeyOf } from '@/components/ui/single-key'
import { chipOf } from './gestures'

interface DialogProps {
  page: ParentNode
  onClosed: () => void
}

type Dialog = ComponentType<DialogProps>

const DIALOGS: Readonly<Record<string, () => Promise<Dialog>>> = {
  '/': () => import('./map-search').then(({ MapSearch }) => MapSearch),
  '?': () => import('./keys-dialog').then(({ KeysDialog }) => KeysDialog),
}

const STEPS = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'])

/** Ways to find one's way on a map: steps by arrow keys, the search, all keys. What they need is loaded on first use. */
export function MapFinder() {
  const own = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState<{ Dialog: Dialog; page: ParentNode }>()
  const page = () => own.current?.closest('[data-map-page]') ?? document

  const show = (key: string) =>
    DIALOGS[key]?.().then(
      (Dialog) => setOpen({ Dialog, page: page() }),
      // Without a network nothing opens; the next press tries again.
      () => undefined,
    )

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const key = singleKeyOf(event)
    if (key && key in DIALOGS) {
      event.preventDefault()
      show(key)
    } else if (isStep(event)) {
      event.preventDefault()
      import('./walk').then(
        ({ walk }) => walk(page(), event.key),
        () => undefined,
      )
    }
  })

  useEffect(() => {
    const until = new AbortController()
    document.addEventListener('keydown', onKey, { signal: until.signal })
    return () => until.abort()
  }, [])

  return (
    <div ref={own} className="map-tools">
      <button type="button" className="tool" aria-keyshortcuts="/" onClick={() => show('/')}>
        <Search className="size-4.5" aria-hidden="true" />
        <span>Search</span>
      </button>
      <button type="button" className="tool keys" aria-keyshortcuts="?" onClick={() => show('?')}>
        <Keyboard className="size-4.5" aria-hidden="true" />
        <span className="sr-only">Keys</span>
      </button>
      {open && <open.Dialog page={open.page} onClosed={() => setOpen(undefined)} />}
    </div>
  )
}

function isStep(event: KeyboardEvent): boolean {
  const { ctrlKey, metaKey, altKey, shiftKey, defaultPrevented, key } = event
  if (ctrlKey || metaKey || altKey || shiftKey || defaultPrevented) return false
  return STEPS.has(key) && chipOf(document.activeElement) !== null
}
