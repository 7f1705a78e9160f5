'use client'

import { Keyboard, Search } from 'lucide-react'
import { type ComponentType, useEffect, useEffectEvent, useRef, useState } from 'react'
import { chipOf, mapPageOf } from '@/components/map/map-dom'
import { askedAlone, CHIP_KEYS, keyName } from '@/components/ui/keys'

interface DialogProps {
  page: ParentNode
  onClosed: () => void
}

type Dialog = ComponentType<DialogProps>

const DIALOGS = {
  search: () => import('./map-search').then(({ MapSearch }) => MapSearch),
  keys: () => import('@/components/map/menus/keys-dialog').then(({ KeysDialog }) => KeysDialog),
} satisfies Record<string, () => Promise<Dialog>>

const STEPS: ReadonlySet<string> = new Set([
  ...CHIP_KEYS.beside,
  ...CHIP_KEYS.along,
  ...CHIP_KEYS.ends,
])

/** Ways to find one's way on a map: steps by arrow keys, the search, all keys. What they need is loaded on first use. */
export function MapFinder() {
  const own = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState<{ Dialog: Dialog; page: ParentNode }>()
  const page = () => mapPageOf(own.current) ?? document

  const show = (dialog: keyof typeof DIALOGS) =>
    DIALOGS[dialog]().then(
      (Dialog: Dialog) => setOpen({ Dialog, page: page() }),
      // Without a network nothing opens; the next press tries again.
      () => undefined,
    )

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const asked = askedAlone(event)
    if (asked === 'search' || asked === 'keys') {
      event.preventDefault()
      show(asked)
    } else if (isStep(event)) {
      event.preventDefault()
      import('@/components/map/navigation/walk').then(
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
    <div ref={own} className="map-tools needs-scripts">
      <button
        type="button"
        className="tool"
        aria-keyshortcuts={keyName('search')}
        onClick={() => show('search')}
      >
        <Search className="size-4.5" aria-hidden="true" />
        <span>Search</span>
      </button>
      <button
        type="button"
        className="tool keys"
        aria-keyshortcuts={keyName('keys')}
        onClick={() => show('keys')}
      >
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
