'use client'

import { Search, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { Modal } from '@/components/ui/modal'
import type { Excerpt } from '@/lib/skill/excerpt'
import { search } from '@/lib/skill/search'
import type { Findable } from './findable'

interface FinderProps {
  label: string
  placeholder: string
  items: readonly Findable[]
  /** The entries offered before the user types. */
  first: readonly Findable[]
  /** Why something may be missing. */
  trouble?: string | undefined
  onClosed: () => void
}

const MOST = 30

/** A field over a list of what is found, as the ARIA pattern of a combobox has it. */
export function Finder({ label, placeholder, items, first, trouble, onClosed }: FinderProps) {
  const list = useId()
  const chosen = useRef<HTMLDivElement>(null)
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const found = useMemo(
    () => search(query.trim() === '' ? first : items, query).slice(0, MOST),
    [items, first, query],
  )
  const active = found[Math.min(at, found.length - 1)]?.item

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is active is what it follows
  useEffect(() => {
    chosen.current?.scrollIntoView({ block: 'nearest' })
  }, [active])

  return (
    <Modal label={label} className="finder" onClosed={onClosed}>
      {(close) => (
        <>
          <div className="finder-field">
            <Search className="size-5 flex-none" aria-hidden="true" />
            <input
              role="combobox"
              aria-expanded={found.length > 0}
              aria-controls={list}
              aria-activedescendant={active && optionId(list, active)}
              aria-autocomplete="list"
              aria-label={label}
              placeholder={placeholder}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              enterKeyHint="go"
              value={query}
              onChange={(event) => {
                setQuery(event.target.value)
                setAt(0)
              }}
              onKeyDown={(event) => onKey(event, close)}
            />
            <button type="button" className="finder-close" onClick={close} aria-label="Close">
              <X className="size-5" aria-hidden="true" />
            </button>
          </div>
          <div role="listbox" id={list} aria-label="Found" className="finder-list">
            {found.map(({ item, excerpt }, place) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys
              <div
                key={item.key}
                ref={item === active ? chosen : null}
                id={optionId(list, item)}
                role="option"
                tabIndex={-1}
                aria-selected={item === active}
                onMouseMove={() => setAt(place)}
                onClick={() => choose(item, close)}
              >
                <Sign item={item} />
                <span>{item.title}</span>
                <span className="finder-kind">{item.kind}</span>
                {excerpt && <Around excerpt={excerpt} />}
              </div>
            ))}
          </div>
          {found.length === 0 && <p className="finder-note">Nothing found.</p>}
          {trouble && <p className="finder-note">{trouble}</p>}
          <output aria-live="polite" className="sr-only">
            {query.trim() && countOf(found.length)}
          </output>
        </>
      )}
    </Modal>
  )

  function onKey(event: KeyboardEvent, close: () => void) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && active) choose(active, close)
    else if (event.key === 'ArrowDown') move(1)
    else if (event.key === 'ArrowUp') move(-1)
    else return
    event.preventDefault()
  }

  function move(by: number) {
    const from = Math.max(0, Math.min(at, found.length - 1))
    setAt((from + by + found.length) % Math.max(found.length, 1))
  }
}

function Sign({ item: { area, icon: Icon } }: { item: Findable }) {
  if (Icon) return <Icon className="size-4.5 flex-none" aria-hidden="true" />
  return <span className={area ? `blaze a-${area}` : 'size-4.5 flex-none'} />
}

function Around({ excerpt: { before, hit, after } }: { excerpt: Excerpt }) {
  return (
    <span className="finder-text">
      {before}
      <mark>{hit}</mark>
      {after}
    </span>
  )
}

/** The dialog gives the focus back first, so that what was chosen may take it. */
function choose(item: Findable, close: () => void) {
  close()
  item.choose()
}

function optionId(list: string, { key }: Findable): string {
  return `${list}-${key}`
}

function countOf(found: number): string {
  if (found === MOST) return `The best ${MOST} are shown`
  return found === 1 ? '1 found' : `${found} found`
}
