import { describe, expect, it } from 'vitest'
import { describeFaults } from '@/lib/skill/fault'
import { parseContent } from './content'
import { ALL, editorialFaults, OPEN } from './editorial'

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
  checked?: string
  text?: string
  example?: string
  exercise?: string
  terms?: string[]
  acts?: string[]
}

function skillFile(slug: string, skill: Written = {}) {
  const resources = skill.resources ?? [
    `{ kind: official, level: reference, title: Manual, url: "https://example.org/${slug}" }`,
    `{ kind: article, level: deepen, title: Article, url: "https://example.org/${slug}#more" }`,
    `{ kind: book, level: start, title: Book, url: "https://example.com/${slug}" }`,
  ]
  const example = skill.example ?? `So ${slug} does.\n\n\`\`\`sh\necho ${slug}\n\`\`\``
  const exercise = skill.exercise ?? `Do ${slug}. You are done when it is done.`
  const terms = skill.terms ?? [`the ${slug} effect: what follows from it`]
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
${skill.checked ?? 'checked: 2026-12'}
---

${skill.text ?? text(slug)}

${example && `## Example\n\n${example}`}

${exercise && `## Try it\n\n${exercise}`}

${terms.length > 0 ? `## In other words\n\n${terms.map((term) => `- ${term}`).join('\n')}` : ''}

## You know it when

${acts.map((act) => `- ${act}`).join('\n')}
`,
  }
}

/** The editorial faults of two skills that stand on one roadmap in this order. */
function faultsOf(one: Written, two: Written = {}, order = ['one', 'two']): string[] {
  const roadmap = `title: All\nsummary: All.\nchildren:\n${order.map((slug) => `  - ${slug}`).join('\n')}\n`
  return faultsOfSet({ one, two }, roadmap)
}

function faultsOfSet(skills: Record<string, Written>, roadmap: string): string[] {
  const parsed = parseContent({
    skills: Object.entries(skills).map(([slug, skill]) => skillFile(slug, skill)),
    roadmaps: [{ file: 'content/roadmaps/all.yaml', text: roadmap }],
    guides: [],
  })
  expect(parsed.faults).toEqual([])
  return describeFaults(editorialFaults(parsed, ALL))
}

const ONE = 'content/skills/one.md'
const TWO = 'content/skills/two.md'

describe('our own rules', () => {
  it('are content with a set that follows them', () => {
    expect(faultsOf({}, { requires: 'one: It builds on it.' })).toEqual([])
  })

  it('ask for 80 to 220 words', () => {
    expect(faultsOf({ text: 'Few words.' })).toEqual([
      `${ONE}:14: expected 80 to 220 words of text, got 2`,
    ])
    const many = `${text('a')}\n\n${text('b')}\n\n${text('c')}`
    expect(faultsOf({ text: many })).toEqual([
      `${ONE}:14: expected 80 to 220 words of text, got 252`,
    ])
  })

  it('ask for 3 to 6 acts', () => {
    expect(faultsOf({ acts: ['reads', 'writes'] })).toEqual([
      `${ONE}:14: expected 3 to 6 acts under "## You know it when", got 2`,
    ])
  })

  it('ask for 3 to 6 resources, the official one first, over https', () => {
    const article = '{ kind: article, level: start, title: A, url: "http://example.org/a" }'
    const official = '{ kind: official, level: start, title: O, url: "https://example.org/o" }'
    expect(faultsOf({ resources: [article, official] })).toEqual([
      `${ONE}:8: resources: expected 3 to 6 resources, got 2`,
      `${ONE}:9: resources.0.kind: expected the official source first, got "article"`,
      `${ONE}:9: resources.0.url: expected an https address, got "http://example.org/a"`,
    ])
  })

  it('let a practice of engineering do without an official source', () => {
    const resources = ['a', 'b', 'c'].map(
      (name) => `{ kind: article, level: start, title: A, url: "https://example.org/${name}" }`,
    )
    expect(faultsOf({ resources, area: 'engineering' })).toEqual([])
    expect(faultsOf({ resources })).toHaveLength(1)
  })

  it('ask for every address once, however it is written', () => {
    const resources = ['https://example.org/two/', 'https://example.org/b', 'https://example.org/c']
    expect(
      faultsOf({
        resources: resources.map(
          (url) => `{ kind: official, level: start, title: O, url: "${url}" }`,
        ),
      }),
    ).toEqual([
      `${TWO}:9: resources.0.url: "https://example.org/two" is given already (${ONE}:9), expected every address once`,
    ])
  })

  it('let a name lead to one skill', () => {
    const named = `${text('one')}\n\nHTTP, two.`
    const named2 = `${text('two')}\n\nHTTP.`
    expect(
      faultsOf(
        { title: 'Rest', aliases: 'HTTP API, Two', text: named },
        { aliases: 'http api', text: named2 },
      ),
    ).toEqual([
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
      `${TWO}:14: "${again}" nearly repeats one: "${said}". Say it in words of its own, or in one of the two`,
    ])
    const done = 'You are done when it is done.'
    const exercises = faultsOf({ exercise: `${said} ${done}` }, { exercise: `${again} ${done}` })
    expect(exercises).toEqual(faults)
    const code = '```sh\necho one two three four five six seven eight nine\n```'
    expect(faultsOf({ example: `So.\n\n${code}` }, { example: `Or so.\n\n${code}` })).toEqual([])
  })

  it('ask for a worked case, and for code that can be read at a glance', () => {
    expect(faultsOf({ example: '' })).toEqual([
      `${ONE}:14: expected a worked case under "## Example"`,
    ])
    const long = Array.from({ length: 31 }, (_, line) => `echo ${line}`).join('\n')
    expect(faultsOf({ example: `\`\`\`sh\n${long}\n\`\`\`` })).toEqual([
      `${ONE}:14: expected at most 30 lines of code in a block of the example, got 31`,
    ])
    expect(faultsOf({ example: `\`\`\`\n${'x'.repeat(121)}\n\`\`\`` })).toEqual([
      `${ONE}:14: expected a language after the fence of the example, such as \`\`\`sh or \`\`\`text`,
      `${ONE}:14: expected lines of at most 120 characters in the example, got "${'x'.repeat(121)}"`,
    ])
  })

  it('ask for an exercise with an end', () => {
    expect(faultsOf({ exercise: '' })).toEqual([
      `${ONE}:14: expected an exercise under "## Try it"`,
    ])
    expect(faultsOf({ exercise: 'Do something.' })).toEqual([
      `${ONE}:14: expected "You are done when …" in the exercise`,
    ])
  })

  it('ask what resources are good for, and for one to begin with where somebody begins', () => {
    const resources = ['a', 'b', 'c'].map(
      (name) => `{ kind: official, level: deepen, title: O, url: "https://example.org/${name}" }`,
    )
    const wanted = 'expected a tutorial, course, book or video with "level: start", since one is'
    expect(faultsOf({ resources })).toEqual([`${ONE}:8: resources: ${wanted} working`])
    expect(faultsOf({ resources, level: 'foundation' })).toEqual([
      `${ONE}:8: resources: ${wanted} foundation`,
    ])
    expect(faultsOf({ resources, level: 'advanced' })).toEqual([])
    const [first = '', ...rest] = resources
    const unsorted = first.replace('level: deepen, ', '')
    expect(faultsOf({ resources: [unsorted, ...rest], level: 'advanced' })).toEqual([
      `${ONE}:9: resources.0: expected a level: start, deepen or reference`,
    ])
    const tool = first.replace('official, level: deepen', 'tool, level: start')
    expect(faultsOf({ resources: [...rest, tool] })).toHaveLength(1)
  })

  it('ask when a file was last checked', () => {
    expect(faultsOf({ checked: '' })).toEqual([
      `${ONE}:2: expected "checked: 2026-12", the month of the last check`,
    ])
  })

  it('let a term be taught once, and name nothing else', () => {
    expect(
      faultsOf({ terms: ['Race condition: a', 'TWO: b'] }, { terms: ['race-condition: c'] }),
    ).toEqual([
      `${ONE}:14: the term "TWO" is a name of two`,
      `${TWO}:14: the term "race-condition" is taught by one already`,
    ])
    const many = Array.from({ length: 7 }, (_, number) => `term ${number}: a`)
    expect(faultsOf({ terms: many })).toEqual([`${ONE}:14: expected at most 6 terms, got 7`])
    expect(faultsOf({ terms: ['one: its own name may be explained'] })).toEqual([])
  })

  it('want other names to be kept by the page', () => {
    const aliases =
      'Sagas, MSSQL, search engine optimisation, SSG, Oneness 17, i18n, Git best practices'
    const kept = `${text('one')}\nOneness, the saga, optimizing for a search engine, a static site generator, \`git\`, internationalisation.`
    expect(faultsOf({ aliases, text: kept })).toEqual([
      `${ONE}:6: aliases.1: "MSSQL" is promised and not kept: expected "mssql" in the text or a resource`,
    ])
    expect(faultsOf({ aliases: 'event sourcing', text: `${text('one')}\nAn event.` })).toEqual([
      `${ONE}:6: aliases.0: "event sourcing" is promised and not kept: expected "sourcing" in the text or a resource`,
    ])
    expect(faultsOf({ aliases: 'example.com' })).toEqual([])
  })

  it('know what is official', () => {
    const kindOf = (kind: string, url: string) => {
      const resources = ['a', 'b'].map(
        (name) => `{ kind: article, level: start, title: A, url: "https://example.org/${name}" }`,
      )
      const asked = `{ kind: ${kind}, level: start, title: A, url: "https://${url}" }`
      return faultsOf({ area: 'engineering', resources: [asked, ...resources] }).map(
        (fault) => fault.split('kind: ')[1],
      )
    }
    expect(kindOf('official', 'martinfowler.com/articles/a.html')).toEqual([
      'expected article or book or course or video or tool of martinfowler.com, got "official"',
    ])
    expect(kindOf('article', 'www.rfc-editor.org/rfc/rfc9110')).toEqual([
      'expected official of www.rfc-editor.org, got "article"',
    ])
    expect(kindOf('article', 'html.spec.whatwg.org/')).toHaveLength(1)
    expect(kindOf('article', 'www.w3.org/TR/WCAG22/')).toHaveLength(1)
    expect(kindOf('article', 'www.w3.org/WAI/')).toEqual([])
    expect(kindOf('official', 'notmedium.com/medium.com')).toEqual([])
    expect(kindOf('official', 'blog.medium.com/a')).toHaveLength(1)
    expect(kindOf('official', 'example.org/z')).toEqual([])
  })

  it('want a framework to require a server, directly or through others', () => {
    const road = (slugs: string[]) => `title: All\nsummary: All.\nchildren: [${slugs.join(', ')}]\n`
    const set = { 'http-servers': {}, one: { requires: 'http-servers: It builds on it.' } }
    expect(faultsOfSet({ ...set, django: {} }, road(['http-servers', 'one', 'django']))).toEqual([
      'content/skills/django.md:7: requires: django is a framework: expected it to require "http-servers"',
    ])
    expect(
      faultsOfSet(
        { ...set, django: { requires: 'one: It builds on it.' } },
        road(['http-servers', 'one', 'django']),
      ),
    ).toEqual([])
    expect(faultsOfSet({ django: {} }, road(['django']))).toEqual([])
  })

  it('name a prerequisite that a roadmap lacks, unless it says that it assumes it', () => {
    const skills = { one: {}, two: { requires: 'one: It builds on it.' } }
    const orphan = `${ONE}:2: "one" stands on no roadmap: put it on one in content/roadmaps`
    expect(faultsOfSet(skills, 'title: A\nsummary: A.\nchildren: [two]\n')).toEqual([
      'content/roadmaps/all.yaml:3: children.0: "two" requires "one", which is not on this roadmap: put it here or under "assumes"',
      orphan,
    ])
    const assumed = 'title: A\nsummary: A.\nassumes: [one]\nchildren: [two]\n'
    expect(faultsOfSet(skills, assumed)).toEqual([orphan])
    expect(faultsOfSet({ two: {}, one: {} }, assumed.replace('[two]', '[one, two]'))).toEqual([
      'content/roadmaps/all.yaml:3: assumes.0: nothing on this roadmap requires "one"',
    ])
  })

  it('hold a roadmap and its parts to the hours they state', () => {
    const road = (whole: number, part: number) => `title: A
summary: A.
hours: ${whole}
children:
  - title: Week
    hours: ${part}
    children:
      - { title: Either, pick: 1, children: [{ skill: three, optional: true }, one, two] }
      - { skill: four, optional: true }
  - five
`
    const skills = { one: {}, two: {}, three: {}, four: {}, five: {} }
    expect(faultsOfSet(skills, road(8, 4))).toEqual([])
    expect(faultsOfSet(skills, road(7.5, 3))).toEqual([
      'content/roadmaps/all.yaml:3: hours: expected skills of 7.5 hours at most, as it says, got 8',
      'content/roadmaps/all.yaml:6: children.0.hours: expected skills of 3 hours at most, as it says, got 4',
    ])
  })

  it('are asked first of files that say when they were checked', () => {
    const files = [
      skillFile('one', { example: '' }),
      skillFile('two', { example: '', checked: '' }),
    ]
    const roadmap = 'title: All\nsummary: All.\nchildren: [one, two]\n'
    const parsed = parseContent({
      skills: files,
      roadmaps: [{ file: 'content/roadmaps/all.yaml', text: roadmap }],
      guides: [],
    })
    expect(describeFaults(editorialFaults(parsed))).toEqual([
      `${ONE}:14: expected a worked case under "## Example"`,
    ])
    expect(editorialFaults(parsed, OPEN)).toHaveLength(3)
  })
})
