import { deviceStorage } from '@/lib/platform/browser-storage'
import { openOutboxDb } from '@/lib/sync/outbox-db'
import { OutboxStore } from '@/lib/sync/outbox-store'
import { browserClock } from './browser-clock'

/** The changes that this browser keeps for its accounts; loaded when somebody has ticked something. */
export const browserOutbox = new OutboxStore({
  storage: deviceStorage,
  clock: browserClock,
  openDb: openOutboxDb,
})
