import { deviceStorage } from '@/lib/platform/browser-storage'
import { createStore } from '@/lib/platform/create-store'

export type View = 'map' | 'outline'

export const VIEW_KEY = 'waymark.view'

/** The view of roadmaps in this browser: the one in the URL, else the one last chosen. */
const view = createStore<View>(
  () => viewInAddress() ?? viewNamed(deviceStorage.get(VIEW_KEY)) ?? 'map',
)

export const currentView = view.get
export const subscribeToView = view.subscribe

export function viewOnServer(): View {
  return 'map'
}

/** Shows it, keeps it, and puts it into the address, so that the address can be passed on. */
export function chooseView(chosen: View): void {
  view.set(chosen)
  deviceStorage.set(VIEW_KEY, chosen)
  const address = new URL(location.href)
  if (chosen === 'outline') address.searchParams.set('view', chosen)
  else address.searchParams.delete('view')
  history.replaceState(null, '', address)
}

/** An address that names a view is obeyed when one comes to it; it changes no choice. */
export function obeyAddress(): void {
  const named = viewInAddress()
  if (named) view.set(named)
}

function viewInAddress(): View | undefined {
  return viewNamed(new URLSearchParams(location.search).get('view'))
}

function viewNamed(name: string | null): View | undefined {
  return name === 'map' || name === 'outline' ? name : undefined
}
