import { expect, test } from 'vitest'
import { plainTextOf } from './plain-text'
import { skillReader } from './testing'

const read = await skillReader()

test.each([
  ['a soft hyphen', 'Type\u00adScript', 'TypeScript'],
  ['a zero-width blank', 'Dock\u200ber', 'Docker'],
  ['a non-breaking hyphen', 'nice\u2011to\u2011have', 'nice-to-have'],
  ['a non-breaking blank', 'React\u00a0Native', 'React Native'],
  ['full-width letters', 'Ｄｏｃｋｅｒ', 'Docker'],
  ['ligatures', '\ufb01nd', 'find'],
  ['curly quotes', 'don’t', "don't"],
  ['entities', 'C&#35; &amp; C&#x2b;&#43;', 'C# & C++'],
  ['a line end of Windows', 'a\r\nb', 'a\nb'],
])('%s is read as it looks', (_, written, read) => {
  expect(plainTextOf(written).text).toBe(read)
})

test.each([
  ['Type\u00adScript is needed', 'TypeScript', 'Type\u00adScript'],
  ['with <b>Docker</b>', 'Docker', 'Docker'],
  ['a &amp; Ｄｏｃｋｅｒ', 'Docker', 'Ｄｏｃｋｅｒ'],
])('a word of %j is found again in what was pasted', (written, word, original) => {
  const { text, originOf } = plainTextOf(written)
  const at = text.indexOf(word)
  const { start, end } = originOf({ start: at, end: at + word.length })
  expect(written.slice(start, end)).toBe(original)
})

test('items of pasted HTML are items', () => {
  expect(
    read('<ul><li>C&#35; a plus</li><li>We don&#x27;t use PHP</li><li>React&nbsp;Native</li></ul>'),
  ).toMatchObject({ csharp: 'nice', php: 'not asked', 'react-native': 'unsaid' })
})

test('headings of pasted HTML are headings', () => {
  expect(
    read('<h2>Requirements</h2><p>Docker</p><h2>Nice to have</h2><ul><li>Redis</li></ul>'),
  ).toEqual({ docker: 'required', redis: 'nice' })
})

test.each(['·', '•', 'o', '▪', '\u00a7'])('%s of Word begins an item', (bullet) => {
  expect(
    read(`Requirements\n${bullet}\u00a0\u00a0Docker\n\nNice to have\n${bullet}\u00a0\u00a0Redis`),
  ).toEqual({ docker: 'required', redis: 'nice' })
})

test('what is no tag stays', () => {
  expect(plainTextOf('List<String> and 1 < 2').text).toBe('List<String> and 1 < 2')
})
