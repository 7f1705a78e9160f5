import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyContent, type ContentSketch, textsOf } from '@/lib/roadmap/testing'
import { describeFaults } from '@/lib/skill/fault'
import { type ContentTexts, parseContent } from './content'

const SKETCH: ContentSketch = {
  skills: { http: { requires: ['dns'] }, dns: {}, go: {}, java: {} },
  roadmaps: {
    backend: [
      { title: 'The web', children: ['dns', { skill: 'http', optional: true }] },
      { title: 'A language', pick: 1, children: ['go', { title: 'Old', children: ['java'] }] },
    ],
  },
}

function faultsOf(sketch: ContentSketch): string[] {
  return describeFaults(parseContent(textsOf(sketch)).faults)
}

/** The faults when the skills are as in SKETCH and the one roadmap says this. */
function faultsOfRoadmap(text: string): string[] {
  const texts: ContentTexts = {
    ...textsOf(SKETCH),
    roadmaps: [{ file: 'content/roadmaps/backend.yaml', text }],
  }
  return describeFaults(parseContent(texts).faults)
}

const ROADMAP = `title: Backend
summary: One sentence.
children:
  - title: The web
    pick: 1
    children: [dns, http]
`

describe('a set of content', () => {
  it('is read as its tree says', () => {
    const { content, faults } = parseContent(textsOf(SKETCH))
    expect(faults).toEqual([])
    expect(content.roadmaps).toEqual([
      {
        slug: 'backend',
        title: 'Road backend',
        summary: 'All of backend.',
        root: {
          title: 'Road backend',
          children: [
            { title: 'The web', children: [{ skill: 'dns' }, { skill: 'http', optional: true }] },
            {
              title: 'A language',
              pick: 1,
              children: [{ skill: 'go' }, { title: 'Old', children: [{ skill: 'java' }] }],
            },
          ],
        },
      },
    ])
  })

  it('is never faulty when it is valid', () => {
    fc.assert(
      fc.property(anyContent, (sketch) => {
        expect(faultsOf(sketch)).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  it('is always faulty when prerequisites go round, and the error names every step', () => {
    fc.assert(
      fc.property(anyContent, (sketch) => {
        const slugs = Object.keys(sketch.skills)
        const last = slugs.at(-1) ?? ''
        const ring = Object.fromEntries(
          slugs.map((slug, index) => [slug, { requires: [slugs[index - 1] ?? last] }]),
        )
        const faults = faultsOf({ ...sketch, skills: ring })
        expect(faults).toHaveLength(1)
        for (const slug of slugs) expect(faults[0]).toContain(`content/skills/${slug}.md:11`)
      }),
      { numRuns: 30 },
    )
  })

  it('names unknown prerequisites with the slug that was meant', () => {
    const sketch = {
      ...SKETCH,
      skills: { ...SKETCH.skills, go: { requires: ['dns-basics', 'htpp', 'elsewhere'] } },
    }
    expect(faultsOf(sketch)).toEqual([
      'content/skills/go.md:11: requires.dns-basics: no skill has the slug "dns-basics" (did you mean "dns"?)',
      'content/skills/go.md:12: requires.htpp: no skill has the slug "htpp" (did you mean "http"?)',
      'content/skills/go.md:13: requires.elsewhere: no skill has the slug "elsewhere"',
    ])
  })

  it('does not call a skill unknown whose file has an error of its own', () => {
    const texts = textsOf(SKETCH)
    const skills = texts.skills.map(({ file, text }) => ({
      file,
      text: file.endsWith('dns.md') ? text.replace('hours: 4', 'hours: none') : text,
    }))
    const { faults } = parseContent({ ...texts, skills })
    expect(faults.map(({ file }) => file)).toEqual(['content/skills/dns.md'])
  })

  it('wants former slugs to be free and claimed once, and references to use the new one', () => {
    const sketch = {
      ...SKETCH,
      skills: {
        dns: { formerly: ['http', 'names', 'names'] },
        http: { requires: ['names'] },
        go: { formerly: ['names'] },
        java: {},
      },
    }
    expect(faultsOf(sketch)).toEqual([
      'content/skills/dns.md:10: formerly.0: "http" is the slug of a skill that is there',
      'content/skills/dns.md:12: formerly.2: "names" stands here twice',
      'content/skills/go.md:10: formerly.0: "names" is claimed by dns too (content/skills/dns.md:9)',
      'content/skills/http.md:11: requires.names: "names" was renamed, expected "go"',
    ])
  })
})

describe('an error of a roadmap file names file, line and what was expected', () => {
  it('when nothing is wrong there is none', () => {
    expect(faultsOfRoadmap(ROADMAP)).toEqual([])
  })

  it.each([
    [
      'a skill twice',
      '[dns, http]',
      '[dns, http, dns]',
      ':6: children.0.children.2: "dns" stands on this roadmap already (line 6), expected once at most',
    ],
    [
      'an unknown skill',
      '[dns, http]',
      '[dns, htpp]',
      ':6: children.0.children.1: no skill has the slug "htpp" (did you mean "http"?)',
    ],
    [
      'an unknown skill that it assumes',
      'summary:',
      'assumes: [htpp]\nsummary:',
      ':2: assumes.0: no skill has the slug "htpp" (did you mean "http"?)',
    ],
    [
      'a group without children',
      '[dns, http]',
      '[]',
      ':6: children.0.children: expected a list with a length of at least 1, got an empty list',
    ],
    [
      'a pick of none',
      'pick: 1',
      'pick: 0',
      ':5: children.0.pick: expected a number at least 1, got 0',
    ],
    [
      'a pick of more than there are',
      'pick: 1',
      'pick: 3',
      ':5: children.0.pick: expected a number from 1 to 2, the number of children here, got 3',
    ],
    [
      'a pick of halves',
      'pick: 1',
      'pick: 1.5',
      ':5: children.0.pick: expected a whole number, got 1.5',
    ],
    [
      'a group without a title',
      'title: The web',
      'titel: The web',
      ':4: children.0.title: is missing, expected text',
    ],
    [
      'a skill that is no slug',
      '[dns, http]',
      '[dns, HTTP]',
      ':6: children.0.children.1: must be lower-case letters, digits and single hyphens, got "HTTP"',
    ],
    [
      'a skill that is a number',
      '[dns, http]',
      '[dns, 12]',
      ":6: children.0.children.1: expected a skill's slug, {skill, optional} or {title, pick, children}, got 12",
    ],
    [
      'an unknown key beside a skill',
      'http]',
      '{ skill: http, pick: 1 }]',
      ':6: children.0.children.1.pick: unknown key; the keys are skill, optional',
    ],
    [
      'a roadmap without a summary',
      'summary: One sentence.',
      'summary: ""',
      ':2: summary: expected text with a length of at least 1, got ""',
    ],
    [
      'an unknown key of the roadmap',
      'summary:',
      'pick: 1\nsummary:',
      ':2: pick: unknown key; the keys are title, summary, assumes, hours, children',
    ],
  ])('%s', (_, from, to, expected) => {
    const text = ROADMAP.replace(from, to)
    expect(faultsOfRoadmap(text)).toContain(`content/roadmaps/backend.yaml${expected}`)
  })

  it('also for a file that is empty or a plain text', () => {
    expect(faultsOfRoadmap('')).toHaveLength(3)
    expect(faultsOfRoadmap('hello')).toContain(
      'content/roadmaps/backend.yaml:1: expected keys with values, got "hello"',
    )
  })
})
