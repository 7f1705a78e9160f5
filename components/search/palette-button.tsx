'use client'

import { Search } from 'lucide-react'
import { type ComponentType, useEffect, useEffectEvent, useState } from 'react'
import { heldKeyNames, isHeld } from '@/components/ui/keys'

type Palette = ComponentType<{ onClosed: () => void }>

/** Opens the command palette, as Ctrl-K and ⌘-K do on every page; it is loaded when it is first wanted. */
export function PaletteButton() {
  const [Palette, setPalette] = useState<Palette>()
  const close = () => setPalette(undefined)

  function open() {
    import('./palette').then(
      ({ Palette }) => setPalette(() => Palette),
      // Without a network nothing opens; the next press tries again.
      () => undefined,
    )
  }

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!isHeld(event, 'palette')) return
    event.preventDefault()
    if (!Palette) open()
  })

  useEffect(() => {
    const until = new AbortController()
    document.addEventListener('keydown', onKey, { signal: until.signal })
    return () => until.abort()
  }, [])

  return (
    <>
      <button
        type="button"
        onClick={open}
        aria-label="Go anywhere"
        aria-keyshortcuts={heldKeyNames('palette')}
        className="needs-scripts inline-flex size-11 items-center justify-center rounded-md max-sm:-mx-1"
      >
        <Search className="size-5" aria-hidden="true" />
      </button>
      {Palette && <Palette onClosed={close} />}
    </>
  )
}
