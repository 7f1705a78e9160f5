'use client'

import { List, Map as MapIcon } from 'lucide-react'
import { useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import { mapPageOf } from './map-dom'
import { keepingPlace } from './navigation/place'
import {
  chooseView,
  currentView,
  obeyAddress,
  subscribeToView,
  type View,
  viewOnServer,
} from './view-store'

const VIEWS = [
  { view: 'map', name: 'Map', Icon: MapIcon },
  { view: 'outline', name: 'Outline', Icon: List },
] as const

/** The same tree as a map or as an indented list. One markup serves both, so that they show the same and do the same. */
export function ViewSwitch() {
  const group = useRef<HTMLFieldSetElement>(null)
  const view = useSyncExternalStore(subscribeToView, currentView, viewOnServer)
  useLayoutEffect(obeyAddress, [])
  // Not `view`: while React takes the page over, that is the server's, and would show the map for a moment.
  useLayoutEffect(() => showView(mapPageOf(group.current)))

  return (
    <fieldset ref={group} className="view-switch needs-scripts">
      <legend className="sr-only">Shown as</legend>
      {VIEWS.map(({ view: offered, name, Icon }) => (
        <button
          key={offered}
          type="button"
          data-shows={offered}
          aria-pressed={view === offered}
          onClick={() => chooseView(offered)}
        >
          <Icon className="size-4" aria-hidden="true" />
          <span>{name}</span>
        </button>
      ))}
    </fieldset>
  )
}

function showView(page: HTMLElement | null | undefined): void {
  const view: View = currentView()
  if (!page || (page.dataset.view ?? 'map') === view) return
  keepingPlace(page, () => {
    if (view === 'map') delete page.dataset.view
    else page.dataset.view = view
  })
}
