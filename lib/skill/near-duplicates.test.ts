import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearDuplicates } from './near-duplicates'

const words = fc.uniqueArray(fc.stringMatching(/^[a-f]{1,2}$/), { minLength: 8, maxLength: 14 })

describe('near-duplicate sentences', () => {
  it('are found exactly when 8 in 10 of all words are common', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 2, maxLength: 12 }), (sentences) => {
        const texts = sentences.map((sentence, index) => ({
          name: `t${index}`,
          text: `${sentence.join(' ')}.`,
        }))
        const expected = sentences.flatMap((sentence, index) =>
          sentences.slice(0, index).some((other) => jaccard(sentence, other) >= 0.8)
            ? [`t${index}`]
            : [],
        )
        expect(nearDuplicates(texts).map(({ name }) => name)).toEqual(expected)
      }),
    )
  })

  it('are not looked for in short sentences, nor within one text', () => {
    const short = 'It has seven words and no more.'
    const long = 'This one has as many words as are needed here.'
    expect(
      nearDuplicates([
        { name: 'a', text: short },
        { name: 'b', text: short },
      ]),
    ).toEqual([])
    expect(nearDuplicates([{ name: 'a', text: `${long} ${long}` }])).toEqual([])
  })
})

function jaccard(a: string[], b: string[]): number {
  const common = a.filter((word) => b.includes(word)).length
  return common / (a.length + b.length - common)
}
