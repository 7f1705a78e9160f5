import { expect, test } from 'vitest'
import { reportOn } from './report'
import { ourKnowledge } from './testing'
import { HOSTILE_POSTINGS } from './testing-hostile'

const known = await ourKnowledge()

/** Far above the tenth of a second that the slowest of them takes, far below what a quadratic reader would. */
const DEADLINE = 20_000

test.each(Object.entries(HOSTILE_POSTINGS))(
  '50,000 characters of %s are read in time',
  (_, text) => {
    const began = process.cpuUsage()
    const { segments } = reportOn(text, known)
    const { user, system } = process.cpuUsage(began)
    expect((user + system) / 1000).toBeLessThan(DEADLINE)
    expect(segments.map((segment) => segment.text).join('')).toBe(text)
  },
)
