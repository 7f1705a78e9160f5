import { describe, expect, it } from 'vitest'
import { faultsOf, ONE, TWO, text } from '@/lib/content/testing-editorial'

describe('our own rules', () => {
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
})
