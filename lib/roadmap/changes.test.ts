import { expect, test } from 'vitest'
import { describeChange, type RoadmapChange } from './changes'

const change: RoadmapChange = {
  slug: 'backend',
  title: 'Backend',
  version: 2,
  publishedAt: '2026-05-10T00:00:00.000Z',
  skillCount: 12,
  added: [],
  removed: [],
}
const http = { slug: 'http', title: 'HTTP' }

test.each([
  [{ version: 1, added: [http] }, 'published with 12 skills'],
  [{ added: [http] }, '1 skill added'],
  [{ added: [http, http, http], removed: [http] }, '3 skills added, 1 skill removed'],
  [{}, 'order and texts changed'],
])('%o is %s', (what, words) => {
  expect(describeChange({ ...change, ...what })).toBe(words)
})
