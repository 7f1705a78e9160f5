import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  filterAddress,
  filterAsked,
  filteredAreas,
  filteredEvidence,
  isFiltered,
  type ProfileFilter,
} from './profile-filter'
import { ADA } from './testing-profile'

const ALL: ProfileFilter = { words: '', area: '', tier: '' }
const { skills = [], evidence = [] } = ADA
const slugsWith = (filter: Partial<ProfileFilter>) =>
  filteredAreas(skills, { ...ALL, ...filter }).flatMap(({ skills }) =>
    skills.map(({ slug }) => slug),
  )
const titlesWith = (filter: Partial<ProfileFilter>) =>
  filteredEvidence(evidence, skills, { ...ALL, ...filter }).map(({ title }) => title)

describe('what a reader asks for', () => {
  test('is read from an address, and nonsense asks for nothing', () => {
    expect(filterAsked({ q: 'http', area: 'api', tier: 'declared' })).toEqual({
      words: 'http',
      area: 'api',
      tier: 'declared',
    })
    expect(filterAsked({ q: ['a', 'b'], area: 'toString', tier: '<b>' })).toEqual(ALL)
  })

  test('is written into an address and read from it again, whatever else that says', () => {
    const filters = fc.record({
      words: fc.string({ maxLength: 100 }).map((words) => words.trim()),
      area: fc.constantFrom('' as const, 'api' as const, 'security' as const),
      tier: fc.constantFrom('' as const, 'evidenced' as const, 'learning' as const),
    })
    fc.assert(
      fc.property(filters, (filter) => {
        const address = filterAddress(
          'https://x.example/me/profile/preview?as=published&q=old',
          filter,
        )
        const { searchParams } = new URL(address, 'https://x.example')
        expect(searchParams.get('as')).toBe('published')
        expect(filterAsked(Object.fromEntries(searchParams))).toEqual(filter)
      }),
    )
    expect(filterAddress('https://x.example/u/ada?q=old', ALL)).toBe('/u/ada')
    expect(isFiltered(ALL)).toBe(false)
    expect(isFiltered({ ...ALL, tier: 'declared' })).toBe(true)
  })
})

describe('what is shown of it', () => {
  test('skills by tier, area and words; learning with evidence is both', () => {
    expect(slugsWith({})).toEqual(['http', 'rest', 'grpc'])
    expect(slugsWith({ tier: 'evidenced' })).toEqual(['http', 'grpc'])
    expect(slugsWith({ tier: 'declared' })).toEqual(['rest'])
    expect(slugsWith({ tier: 'learning' })).toEqual(['grpc'])
    expect(slugsWith({ area: 'security' })).toEqual([])
    expect(slugsWith({ words: 'Apis GRP' })).toEqual(['grpc'])
  })

  test('evidence by the area of its skills, and by the words of either', () => {
    expect(titlesWith({ tier: 'evidenced' })).toEqual(['A server', 'Operations'])
    expect(titlesWith({ tier: 'declared' })).toEqual([])
    expect(titlesWith({ area: 'api' })).toEqual(['A server', 'Operations'])
    expect(titlesWith({ area: 'database' })).toEqual([])
    expect(titlesWith({ words: 'socket http' })).toEqual(['A server'])
    expect(titlesWith({ words: 'certificates.example' })).toEqual(['Operations'])
  })
})
