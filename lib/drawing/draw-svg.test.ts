import fc from 'fast-check'
import { expect, test } from 'vitest'
import { statusOf } from '@/lib/progress/measure'
import { leavesOf } from '@/lib/roadmap/group'
import { drawSvg } from './draw-svg'
import { exportedMap } from './testing-export'

const site = 'https://example.org'
const sheet = fc.record(
  { theme: fc.constantFrom('light' as const, 'dark' as const), ratio: fc.constant(1.4) },
  { requiredKeys: ['theme'] },
)

test('is well-formed XML without anything from outside, whatever titles say', () => {
  fc.assert(
    fc.property(exportedMap, sheet, ({ map, statuses }, how) => {
      const svg = drawSvg(map, statuses, { ...how, site })
      expectWellFormed(svg)
      expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
        /(href|src)="(?!#)|url\(|<script/,
      )
      expect(svg).not.toMatch(/NaN|undefined|Infinity/)
    }),
  )
})

test('shows every skill once, and its status by a mark', () => {
  fc.assert(
    fc.property(exportedMap, ({ map, statuses }) => {
      const svg = drawSvg(map, statuses, { theme: 'light', site })
      const [, body = ''] = svg.split('</defs>')
      const skills = leavesOf(map.root).map(({ skill }) => skill)
      expect(body.match(/data-skill="/g) ?? []).toHaveLength(skills.length)
      for (const status of ['done', 'learning', 'skipped'] as const) {
        const wanted = skills.filter((skill) => statusOf(statuses, skill) === status)
        // One more explains the mark.
        expect(body.match(new RegExp(`href="#${status}"`, 'g'))).toHaveLength(wanted.length + 1)
      }
    }),
  )
})

/** Tags that close in order, attributes in quotes, no bare `<` or `&`, no character that XML forbids. */
function expectWellFormed(svg: string): void {
  const open: string[] = []
  const rest = svg.replace(
    /<(\/?)([a-zA-Z]+)((?: [a-zA-Z-]+="[^"<]*")*)(\/?)>/g,
    (_, closing, name, _attributes, empty) => {
      if (closing) expect(open.pop()).toBe(name)
      else if (!empty) open.push(name)
      return ''
    },
  )
  expect(open).toEqual([])
  expect(rest).not.toMatch(/[<>]|&(?!#\d+;)/)
  expect(svg.replace(/&#\d+;/g, '')).not.toContain('&')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
  expect(svg).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/)
  expect(svg).not.toMatch(/\p{Surrogate}/u)
}
