import { describe, expect, it } from 'vitest'
import { faultsOf, ONE, TWO } from '@/lib/content/testing-editorial'

describe('our own rules', () => {
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
})
