import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerptOf } from './excerpt'
import { fold } from './fold'

const TEXT = 'A request says what it wants, and a response says what came of it (RFC 9110).'

test('a few words around the first hit are told', () => {
  expect(excerptOf(TEXT, 'response')).toEqual({
    before: '… it wants, and a ',
    hit: 'response',
    after: ' says what came of it (RFC 9110).',
  })
  expect(excerptOf(TEXT, 'req')).toMatchObject({ before: 'A ', hit: 'request' })
})

test('punctuation, case and accents do not hide it', () => {
  expect(excerptOf(TEXT, 'rfc')?.hit).toBe('(RFC')
  expect(excerptOf('client/server', 'server')?.hit).toBe('client/server')
  expect(excerptOf('A Résumé', 'resume')?.hit).toBe('Résumé')
})

test('what is not there has no words around it', () => {
  expect(excerptOf(TEXT, 'esponse')).toBeUndefined()
  expect(excerptOf('', 'a')).toBeUndefined()
})

test('an excerpt is a piece of the text that holds the hit', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.nat(), (parts, at) => {
      const words = parts.join(' ').split(/\s+/).filter(Boolean)
      const wanted = fold(words[at % Math.max(1, words.length)] ?? '').split(' ')[0]
      if (!wanted) return
      const { before, hit, after } = excerptOf(words.join(' '), wanted) ?? {}
      expect(` ${fold(hit ?? '')}`).toContain(` ${wanted}`)
      const piece = `${before}${hit}${after}`.replace(/^… | …$/g, '')
      expect(words.join(' ')).toContain(piece)
    }),
  )
})
