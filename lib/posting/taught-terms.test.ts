import { expect, it } from 'vitest'
import { readPosting } from './match'
import { vocabularyOf } from './terms'

const VOCABULARY = vocabularyOf([
  { slug: 'caching', title: 'Caching', aliases: [], terms: ['cache stampede', 'Redis'] },
  { slug: 'redis', title: 'Redis', aliases: [] },
])

function found(text: string): string[] {
  return readPosting(text, VOCABULARY, []).skills.map(({ slug }) => slug)
}

it('a term that a skill teaches is read as a name of it, and never takes the place of a name', () => {
  expect(found('Requirements:\n- You have lived through cache stampedes')).toEqual(['caching'])
  expect(found('Requirements:\n- You know Redis')).toEqual(['redis'])
})
