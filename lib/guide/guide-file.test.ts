import { describe, expect, it } from 'vitest'
import { describeFaults } from '@/lib/skill/fault'
import { parseGuideFile } from './guide-file'

const HEAD = '---\ntitle: Which way\nsummary: A guide.\npublished: 2026-11-21\n---\n'

function faultsOf(text: string): string[] {
  return describeFaults(parseGuideFile('guides/way.mdx', HEAD + text).faults ?? [])
}

describe('a guide', () => {
  it('is read with what it names and where', () => {
    const text =
      '## Learn\n\nBegin with <Skill slug="http" /> on [the map](/roadmaps/backend#x).\n\n<Comparison from="backend" to="full-stack" />\n'
    expect(parseGuideFile('guides/way.mdx', HEAD + text).parsed).toEqual({
      file: 'guides/way.mdx',
      guide: {
        slug: 'way',
        title: 'Which way',
        summary: 'A guide.',
        publishedOn: '2026-11-21',
        text: text.trim(),
      },
      references: [
        { to: 'skills', slug: 'http', line: 8 },
        { to: 'roadmaps', slug: 'backend', line: 8 },
        { to: 'roadmaps', slug: 'backend', line: 10 },
        { to: 'roadmaps', slug: 'full-stack', line: 10 },
      ],
    })
  })

  it.each([
    ["import fs from 'node:fs'\n", 'a guide can neither import nor export'],
    ['export const a = 1\n', 'a guide can neither import nor export'],
    ['It runs {process.exit()}.\n', 'a guide holds no expressions'],
    ['<script>alert(1)</script>\n', '<script> is not one of the parts of a guide'],
    ['<constructor />\n', '<constructor> is not one of the parts of a guide'],
    ['<></>\n', '<> is not one of the parts of a guide'],
    ['A <Skill slug={process.env.A} /> b\n', 'expected <Skill slug="…"> with a slug'],
    ['A <Skill {...props} slug="a" /> b\n', '<Skill> has no attribute "…"'],
    ['A <Skill slug="../a" /> b\n', 'expected <Skill slug="…"> with a slug'],
    ['A <Skill slug="a" onClick="b" /> b\n', '<Skill> has no attribute "onClick"'],
    ['[a](javascript:alert%281%29)\n', 'is no address that a guide may lead to'],
    ['[a](//evil.example)\n', 'is no address that a guide may lead to'],
    ['![a](/a.png)\n', 'a guide holds no image'],
    ['# Another title\n', 'expected headings of the second and third level'],
    ['A <b\n', 'this is not MDX'],
  ])('may not hold %j', (text, message) => {
    expect(faultsOf(text)[0]).toMatch(/^guides\/way\.mdx:6: /)
    expect(faultsOf(text)[0]).toContain(message)
  })

  it('says which key of its head is wrong', () => {
    const { faults } = parseGuideFile(
      'guides/way.mdx',
      '---\ntitle: A\nsummary: B\npublished: yesterday\nauthor: me\n---\nText\n',
    )
    expect(describeFaults(faults ?? [])).toEqual([
      'guides/way.mdx:4: published: expected a date such as 2026-11-21, got "yesterday"',
      'guides/way.mdx:5: author: unknown key; the keys are title, summary, published',
    ])
  })
})
