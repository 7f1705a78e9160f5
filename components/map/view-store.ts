export type View = 'map' | 'outline'

export const VIEW_KEY = 'waymark.view'

/** How this browser shows roadmaps: as the address says, else as was last chosen. */
export function currentView(): View {
  view ??=
    viewNamed(new URLSearchParams(location.search).get('view')) ?? viewNamed(stored()) ?? 'map'
  return view
}

export function viewOnServer(): View {
  return 'map'
}

export function subscribeToView(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Shows it, keeps it, and puts it into the address, so that the address can be passed on. */
export function chooseView(chosen: View): void {
  show(chosen)
  try {
    localStorage.setItem(VIEW_KEY, chosen)
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
  }
  const address = new URL(location.href)
  if (chosen === 'outline') address.searchParams.set('view', chosen)
  else address.searchParams.delete('view')
  history.replaceState(null, '', address)
}

/** An address that names a view is obeyed when one comes to it; it changes no choice. */
export function obeyAddress(): void {
  const named = viewNamed(new URLSearchParams(location.search).get('view'))
  if (named) show(named)
}

let view: View | undefined
const listeners = new Set<() => void>()

function show(wanted: View): void {
  if (wanted === currentView()) return
  view = wanted
  for (const listener of listeners) listener()
}

function viewNamed(name: string | null): View | undefined {
  return name === 'map' || name === 'outline' ? name : undefined
}

function stored(): string | null {
  try {
    return localStorage.getItem(VIEW_KEY)
  } catch {
    return null
  }
}
