import { describe, expect, it } from 'vitest'
import { describeFaults } from '@/lib/skill/fault'
import { parseContent } from './content'
import { editorialFaults, OPEN } from './editorial'
import { faultsOf, ONE, skillFile, TWO } from './testing-editorial'

describe('our own rules', () => {
  it('are content with a set that follows them', () => {
    expect(faultsOf({}, { requires: 'one: It builds on it.' })).toEqual([])
  })

  it('want every skill on a roadmap', () => {
    expect(faultsOf({}, {}, ['one'])).toEqual([
      `${TWO}:2: "two" stands on no roadmap: put it on one in content/roadmaps`,
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
