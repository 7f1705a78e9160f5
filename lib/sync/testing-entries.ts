import fc from 'fast-check'
import { STATUSES } from '@/lib/progress/statuses'
import type { Entry } from './outbox'
import type { Viewer } from './viewer'

export const SKILLS = ['http', 'tls', 'constructor']
/** A skill that there is no more. */
export const GONE = 'gone'
export const ROADMAPS = ['backend', 'frontend']

const instant = fc.constantFrom(
  '2026-01-01T00:00:00.000Z',
  '2026-01-01T00:00:00.001Z',
  '2026-01-02T00:00:00.000Z',
)

export const owners = fc.constantFrom(null, 'ada', 'bob')

export const entry: fc.Arbitrary<Entry> = fc.oneof(
  fc.record({
    id: fc.stringMatching(/^[a-z0-9]{1,4}$/),
    skill: fc.constantFrom(...SKILLS),
    status: fc.constantFrom(...STATUSES),
    at: instant,
    owner: owners,
  }),
  fc.record({
    id: fc.stringMatching(/^[a-z0-9]{1,4}$/),
    roadmap: fc.constantFrom(...ROADMAPS),
    following: fc.boolean(),
    owner: owners,
  }),
)

export const entries = fc.uniqueArray(entry, { selector: ({ id }) => id, maxLength: 15 })

export function viewer(owner: string | null): Viewer {
  return { owner, guestApart: false }
}
