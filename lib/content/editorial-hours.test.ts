import { describe, expect, it } from 'vitest'
import { faultsOfSet } from './testing-editorial'

describe('our own rules', () => {
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
})
