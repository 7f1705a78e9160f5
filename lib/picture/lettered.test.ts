import fs from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { charactersOf, FONTS } from '@/bin/start/fonts.mjs'
import { isCovered, lettered } from './lettered'

/** Read anew from the very fonts that pictures are set with. */
const characters = new Set(
  fs
    .readdirSync(FONTS)
    .filter((name) => name.endsWith('.ttf'))
    .flatMap((name) => charactersOf(fs.readFileSync(path.join(FONTS, name))))
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, n) => first + n)),
)

test('the table of what the fonts have is theirs', () => {
  for (let point = 0; point < 0x110000; point += 1)
    if (isCovered(point) !== characters.has(point)) expect(point.toString(16)).toBe('as the fonts')
})

test('whatever is said, nothing is lettered that the fonts lack', () => {
  const said = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc
      .array(fc.constantFrom('👩🏽‍💻', '🇩🇪', '🇩', '1️⃣', '👍🏿', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '𓀀', 'ߊ', 'é', ' ', '🏽'))
      .map((all) => all.join('')),
  )
  fc.assert(
    fc.property(said, (text) => {
      const drawn = lettered(text)
      for (const character of drawn.replace(
        /\s|\u200C|\u200D|[\uFE00-\uFE0F]|[\u{E0020}-\u{E007F}]|[\u{E0100}-\u{E01EF}]/gu,
        '',
      ))
        expect(characters).toContain(character.codePointAt(0))
      expect(drawn).not.toMatch(/[\u{1F3FB}-\u{1F3FF}\u20E3]/u)
      expect(lettered(drawn)).toBe(drawn)
    }),
  )
})

test.each([
  ['Tibetan', 'བསྟན་འཛིན', 'བསྟན་འཛིན'],
  ['a symbol', '✪ ★ ☂ ♞ ⚙', '✪ ★ ☂ ♞ ⚙'],
  ['joined emoji', '👩🏽‍💻 👩‍💻', '👩‍💻 👩‍💻'],
  ['flags', '🇩🇪 🏴󠁧󠁢󠁥󠁮󠁧󠁿', '🇩🇪 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
  ['keys', '1️⃣ #️⃣', '1️ #️'],
  ['skin colours', '👍🏽 👋🏿 🏽', '👍 👋'],
  ['a script that we have no font for', 'Ada 𓀀𓀁 Lovelace', 'Ada Lovelace'],
])('%s', (_, text, drawn) => {
  expect(lettered(text)).toBe(drawn)
})
