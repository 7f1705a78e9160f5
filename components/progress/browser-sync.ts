import { forgetNotes } from '@/lib/notes/kept-notes-hint'
import { deviceStorage } from '@/lib/platform/browser-storage'
import { OUTBOX_DB } from '@/lib/sync/outbox-db-name'
import type { Session, SyncPorts, TabChannel } from '@/lib/sync/ports'
import { ProgressStore } from '@/lib/sync/progress-store'
import { ServerClock } from '@/lib/sync/server-clock'
import { Sync } from '@/lib/sync/sync'
import type { TabMessage } from '@/lib/sync/tab-message'
import { viewerOf } from '@/lib/sync/viewer'
import { browserClock } from './browser-clock'
import { isGuestApart } from './guest-apart'
import { dropSessionHint, sessionHint } from './session-hint'

export const browserSession: Session = { hint: sessionHint, drop: dropSessionHint, isGuestApart }

const serverClock = new ServerClock(deviceStorage, browserClock.now)

/** The visitor's progress as this page knows it. */
export const progressStore = new ProgressStore({
  storage: deviceStorage,
  session: browserSession,
  clock: browserClock,
  serverClock,
  onForgotten: () => forgetNotes(deviceStorage, viewerOf(browserSession)),
})

const ports: SyncPorts = {
  fetch: (address, request) => fetch(address, request),
  storage: deviceStorage,
  session: browserSession,
  clock: browserClock,
  locks: () => ('locks' in navigator ? navigator.locks : undefined),
  openChannel,
  loadOutbox: async () => (await import('./browser-outbox')).browserOutbox,
  hasOutboxDb,
  isHidden: () => document.visibilityState === 'hidden',
  showSession: (isSignedIn) => document.documentElement.toggleAttribute('data-session', isSignedIn),
}

/** Keeps this page, the other tabs and the account in step. */
export const sync = new Sync(ports, progressStore, serverClock)

/** Opens the channel between tabs; without one, a tab reads the outbox when the visitor turns to it. */
function openChannel(): TabChannel | undefined {
  if (typeof BroadcastChannel === 'undefined') return
  const channel = new BroadcastChannel('waymark.tabs')
  return {
    post: (message) => channel.postMessage(message),
    onMessage: (listener) => {
      channel.onmessage = ({ data }: MessageEvent<TabMessage>) => listener(data)
    },
    close: () => channel.close(),
  }
}

async function hasOutboxDb(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === OUTBOX_DB)
  } catch {
    return false
  }
}
