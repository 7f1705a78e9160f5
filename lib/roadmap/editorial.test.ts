import { describe, expect, it } from 'vitest'
import { describeFaults } from '@/lib/skill/fault'
import { parseContent } from './content'
import { editorialFaults } from './editorial'

/** 84 words in sentences that no other skill shares. */
function text(slug: string): string {
  const sentence = (number: number) =>
    `${Array.from({ length: 11 }, (_, word) => `${slug}${number}x${word}`).join(' ')} ends.`
  return Array.from({ length: 7 }, (_, number) => sentence(number)).join('\n')
}

interface Written {
  title?: string
  area?: string
  level?: string
  aliases?: string
  requires?: string
  resources?: string[]
  text?: string
  acts?: string[]
}

function skillFile(slug: string, skill: Written = {}) {
  const resources = skill.resources ?? [
    `{ kind: official, title: Manual, url: "https://example.org/${slug}" }`,
    `{ kind: article, title: Article, url: "https://example.org/${slug}#more" }`,
    `{ kind: book, title: Book, url: "https://example.com/${slug}" }`,
  ]
  const acts = skill.acts ?? [`reads ${slug}`, `writes ${slug}`, `mends ${slug}`]
  return {
    file: `content/skills/${slug}.md`,
    text: `---
title: ${skill.title ?? slug}
area: ${skill.area ?? 'backend'}
level: ${skill.level ?? 'working'}
hours: 4
aliases: [${skill.aliases ?? ''}]
requires: {${skill.requires ?? ''}}
resources:
${resources.map((resource) => `  - ${resource}`).join('\n')}
---

${skill.text ?? text(slug)}

## You know it when

${acts.map((act) => `- ${act}`).join('\n')}
`,
  }
}

/** The editorial faults of two skills that stand on one roadmap in this order. */
function faultsOf(one: Written, two: Written = {}, order = ['one', 'two']): string[] {
  const parsed = parseContent({
    skills: [skillFile('one', one), skillFile('two', two)],
    roadmaps: [
      {
        file: 'content/roadmaps/all.yaml',
        text: `title: All\nsummary: All.\nchildren:\n${order.map((slug) => `  - ${slug}`).join('\n')}\n`,
      },
    ],
    guides: [],
  })
  expect(parsed.faults).toEqual([])
  return describeFaults(editorialFaults(parsed))
}

const ONE = 'content/skills/one.md'
const TWO = 'content/skills/two.md'

describe('our own rules', () => {
  it('are content with a set that follows them', () => {
    expect(faultsOf({}, { requires: 'one: It builds on it.' })).toEqual([])
  })

  it('ask for 80 to 220 words', () => {
    expect(faultsOf({ text: 'Few words.' })).toEqual([
      `${ONE}:13: expected 80 to 220 words of text, got 2`,
    ])
    const many = `${text('a')}\n\n${text('b')}\n\n${text('c')}`
    expect(faultsOf({ text: many })).toEqual([
      `${ONE}:13: expected 80 to 220 words of text, got 252`,
    ])
  })

  it('ask for 3 to 6 acts', () => {
    expect(faultsOf({ acts: ['reads', 'writes'] })).toEqual([
      `${ONE}:13: expected 3 to 6 acts under "## You know it when", got 2`,
    ])
  })

  it('ask for 3 to 6 resources, the official one first, over https', () => {
    const article = '{ kind: article, title: A, url: "http://example.org/a" }'
    const official = '{ kind: official, title: O, url: "https://example.org/o" }'
    expect(faultsOf({ resources: [article, official] })).toEqual([
      `${ONE}:8: resources: expected 3 to 6 resources, got 2`,
      `${ONE}:9: resources.0.kind: expected the official source first, got "article"`,
      `${ONE}:9: resources.0.url: expected an https address, got "http://example.org/a"`,
    ])
  })

  it('let a practice of engineering do without an official source', () => {
    const resources = ['a', 'b', 'c'].map(
      (name) => `{ kind: article, title: A, url: "https://example.org/${name}" }`,
    )
    expect(faultsOf({ resources, area: 'engineering' })).toEqual([])
    expect(faultsOf({ resources })).toHaveLength(1)
  })

  it('ask for every address once, however it is written', () => {
    const resources = ['https://example.org/two/', 'https://example.org/b', 'https://example.org/c']
    expect(
      faultsOf({
        resources: resources.map((url) => `{ kind: official, title: O, url: "${url}" }`),
      }),
    ).toEqual([
      `${TWO}:9: resources.0.url: "https://example.org/two" is given already (${ONE}:9), expected every address once`,
    ])
  })

  it('let a name lead to one skill', () => {
    expect(faultsOf({ title: 'Rest', aliases: 'HTTP API, Two' }, { aliases: 'http api' })).toEqual([
      `${ONE}:6: aliases.1: "Two" is the title of another skill (${TWO}:2)`,
      `${TWO}:6: aliases.0: "http api" is claimed already (${ONE}:6)`,
    ])
    expect(faultsOf({ title: 'Same' }, { title: 'same' })).toEqual([
      `${TWO}:2: title: "same" is a title already (${ONE}:2)`,
    ])
  })

  it('never let a skill be easier than what it requires', () => {
    expect(faultsOf({ level: 'advanced' }, { requires: 'one: It builds on it.' })).toEqual([
      `${TWO}:7: requires.one: two is working but requires one, which is advanced: raise the level here, lower it there, or drop the prerequisite`,
    ])
  })

  it('never put a skill before its prerequisite', () => {
    expect(faultsOf({}, { requires: 'one: It builds on it.' }, ['two', 'one'])).toEqual([
      'content/roadmaps/all.yaml:4: children.0: "two" comes before "one" (line 5), which it requires: put "one" first',
    ])
  })

  it('want every skill on a roadmap', () => {
    expect(faultsOf({}, {}, ['one'])).toEqual([
      `${TWO}:2: "two" stands on no roadmap: put it on one in content/roadmaps`,
    ])
  })

  it('see sentences that nearly repeat another skill', () => {
    const said = 'A cache keeps answers close to those who ask for them again.'
    const again = 'A cache keeps the answers close to those who ask for them again.'
    const faults = faultsOf(
      { text: `${text('one')}\n${said}` },
      { text: `${text('two')}\n${again}` },
    )
    expect(faults).toEqual([
      `${TWO}:13: "${again}" nearly repeats one: "${said}". Say it in words of its own, or in one of the two`,
    ])
  })
})
