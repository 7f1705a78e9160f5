import { describe, expect, it } from 'vitest'
import { faultsOf, faultsOfSet, ONE } from './testing-editorial'

describe('our own rules', () => {
  it('never put a skill before its prerequisite', () => {
    expect(faultsOf({}, { requires: 'one: It builds on it.' }, ['two', 'one'])).toEqual([
      'content/roadmaps/all.yaml:4: children.0: "two" comes before "one" (line 5), which it requires: put "one" first',
    ])
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
})
