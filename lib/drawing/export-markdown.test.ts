import fc from 'fast-check'
import { micromark } from 'micromark'
import { expect, test } from 'vitest'
import { statusOf } from '@/lib/progress/measure'
import { leavesOf } from '@/lib/roadmap/group'
import type { MapSkill } from '@/lib/roadmap/map'
import { escapeMarkdown, exportMarkdown } from './export-markdown'
import { exportedMap, hostileTitle } from './testing-export'

const SITE = 'https://example.org'

test('every skill stands there once, in order, ticked when it is done', () => {
  fc.assert(
    fc.property(exportedMap, ({ map, statuses }) => {
      const html = micromark(exportMarkdown(map, statuses, SITE))
      const items = [
        ...html.matchAll(/<li>\[(.)\] <a href="https:\/\/example.org\/skills\/(.+?)">/g),
      ]
      expect(items.map(([, box, skill]) => ({ box, skill }))).toEqual(
        leavesOf(map.root).map(({ skill }) => ({
          box: statusOf(statuses, skill) === 'done' ? 'x' : ' ',
          skill,
        })),
      )
      expect(html.match(/<li>/g) ?? []).toHaveLength(items.length)
    }),
    { numRuns: 40 },
  )
})

test('a title is shown as it is, whatever it says', () => {
  fc.assert(
    fc.property(hostileTitle, (title) => {
      const written = escapeMarkdown(title)
      const shown = micromark(`# ${written}\n\n${written}\n\n[${written}](a)`)
      const text = htmlOf(title)
      const paragraph = text && `\n<p>${text}</p>`
      expect(shown).toBe(`<h1>${text}</h1>${paragraph}\n<p><a href="a">${text}</a></p>`)
    }),
  )
})

test('learning, skipped and optional stand in words, a choice in its heading', () => {
  const root = {
    title: 'Road',
    children: [
      { title: 'C# & co', pick: 1, children: [{ skill: 'a' }, { skill: 'b', optional: true }] },
      { skill: 'c' },
    ],
  }
  const skill = {
    kind: 'skill',
    area: 'api',
    level: 'working',
    hours: 1,
    requires: [],
  } satisfies Omit<MapSkill, 'title'>
  const skills = Object.fromEntries(['a', 'b', 'c'].map((s) => [s, { ...skill, title: `T ${s}` }]))
  const map = { slug: 'road', title: 'Road', summary: 'All of it.', version: 2, root, skills }
  expect(exportMarkdown(map, { a: 'done', b: 'skipped', c: 'learning' }, SITE)).toBe(`# Road

All of it.

50 % done: 1 of 2. [Version 2 of the map](https://example.org/roadmaps/road)

## C\\# & co (one of 2)

- [x] [T a](https://example.org/skills/a)
- [ ] [T b](https://example.org/skills/b) (skipped, optional)

## Then

- [ ] [T c](https://example.org/skills/c) (learning)
`)
  expect(exportMarkdown(map, null, SITE)).not.toMatch(/done|skipped|learning|\[x\]/)
})

/** One line of text as micromark writes it. */
function htmlOf(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replaceAll('\0', '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
