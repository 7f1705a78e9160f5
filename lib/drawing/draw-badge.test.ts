import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sharp } from '@/lib/picture/sharp'
import { badgeOf } from '@/lib/profile/badge'
import type { PublicProfile } from '@/lib/profile/schema'
import { htmlBadge, markdownBadge } from './badge-snippets'
import { BADGE_THEMES, drawBadge } from './draw-badge'

const ADA: PublicProfile = { handle: 'ada', name: 'Ada', headline: '', bio: '', listed: true }
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '</title><script>alert(1)</script>',
    '" onload="alert(1)',
    ']](javascript:x)',
    '&#0;',
  ),
)

test('is well-formed and holds no mark-up of others, whatever it says', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, fc.constantFrom(...BADGE_THEMES), async (said, theme) => {
      const svg = drawBadge({ label: said, message: said, name: said, words: said }, theme)
      expect(svg).not.toMatch(/<script|NaN|undefined|"\s*onload="/)
      expect((await sharp(Buffer.from(svg)).metadata()).height).toBe(24)
    }),
    { numRuns: 60 },
  )
})

test('says what the profile shows and nothing else', () => {
  expect(badgeOf(ADA)).toMatchObject({ label: 'Waymark', message: 'profile' })
  expect(badgeOf(ADA, 'backend')).toBeNull()
  const roadmap = {
    slug: 'backend',
    title: 'Backend',
    percent: 72,
    filled: 1,
    slots: 2,
    hoursLeft: 1,
  }
  const shown = { ...ADA, roadmaps: [{ ...roadmap, asOf: '2026-11-21' }] }
  expect(badgeOf(shown, 'backend')).toEqual({
    label: 'Backend',
    message: '72 %',
    name: 'Ada on Waymark: Backend',
    words: 'Ada on Waymark: Backend 72 %, as of 21 November 2026',
  })
})

test('what is pasted elsewhere stays one link and one picture', () => {
  const snippet = {
    words: 'A [x](y) <b> "q"',
    image: 'https://w.org/b.svg',
    page: 'https://w.org/u/a',
  }
  expect(markdownBadge(snippet)).toBe(
    '[![A \\[x\\](y) \\<b\\> "q"](https://w.org/b.svg)](https://w.org/u/a)',
  )
  expect(htmlBadge(snippet)).toBe(
    '<a href="https://w.org/u/a"><img src="https://w.org/b.svg" alt="A [x](y) &#60;b&#62; &#34;q&#34;" height="24"></a>',
  )
})
