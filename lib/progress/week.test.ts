import { expect, test } from 'vitest'
import { startOfWeek } from './week'

test.each([
  ['2026-05-04T00:00:00.000Z', '2026-05-04'],
  ['2026-05-10T23:59:59.999Z', '2026-05-04'],
  ['2026-05-11T00:00:00.000Z', '2026-05-11'],
  ['2026-01-01T12:00:00.000Z', '2025-12-29'],
])('the week of %s began on Monday %s', (now, monday) => {
  expect(startOfWeek(new Date(now)).toISOString()).toBe(`${monday}T00:00:00.000Z`)
})
