import type { Clock } from '@/lib/sync/ports'

/** The clock of this device. */
export const browserClock: Clock = {
  now: () => Date.now(),
  setTimeout: (work, ms) => setTimeout(work, ms),
  clearTimeout: (timer) => clearTimeout(timer),
  random: () => Math.random(),
}
