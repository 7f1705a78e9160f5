import fs from 'node:fs'
import { expect, test } from 'vitest'
import {
  backtracking,
  type Cache,
  type Expression,
  expressionsOf,
} from './testing-regular-expressions'

/** The file of expressions found safe before, so that only new ones take time. */
const CACHE = 'node_modules/.cache/waymark-regular-expressions.json'

/** Expressions that may take more than linear time, each with the reason why its input stays short. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'lib/account/providers.ts \\/+$': 'an address that the operator configured',
  'lib/account/refuse-link.ts \\+[^@]*@': 'a mail address of at most 254 characters',
  'lib/outline/canvas.ts ([^/\\\\]+)\\.(?:md|canvas)$':
    'the last 300 characters of the name of a file in a drawing',
  'lib/outline/markdown.ts (?<!\\S)#{1,30}$': 'at most 30 signs are tried at each place',
  'lib/platform/plain-text.ts made at run time': 'classes of characters, without repetition',
  'lib/platform/caller.ts \\d+$': 'an IPv4 address, which was checked to be one',
  'lib/platform/caller.ts %.*$': 'the address of a connection or one entry of a header',
  'lib/skill/fences.ts ^ {0,3}(?<mark>`{3,}|~{3,})(?<rest>.*)$': 'a line of our own content',
  'lib/skill/match-names.ts \\([^)]*\\)': 'a name of at most 200 characters',
  'lib/skill/plain-text.ts <\\/?(?:em|strong|code|a|img|del)\\b[^>]*>':
    'our own content, made HTML by ourselves',
  'lib/skill/plain-text.ts <[^>]*>': 'our own content, made HTML by ourselves',
  'lib/skill/skill-body.ts ^(?<term>.+?)\\s*:\\s+(?<meaning>\\S.*)$':
    'an item of a list in our own content',
  'lib/skill/skill-sections.ts ^##\\s+(?<heading>.*?)\\W*$': 'a line of our own content',
  'components/offline/what-to-keep.ts \\/_next\\/static\\/[\\w./~-]+\\.\\w+': 'a page that we drew',
  'lib/drawing/pen.ts ^[ -~]*[A-Za-z]{2}[ -~]*$':
    'one line of text in a picture, of a title of at most 200 characters',
  'lib/drawing/embed-font.ts url\\("?([^")]+)"?\\)': 'our own style sheet',
}

const cache: Cache = fs.existsSync(CACHE) ? JSON.parse(fs.readFileSync(CACHE, 'utf8')) : {}

test('no regular expression that meets text of others takes more than linear time', () => {
  const faults = expressionsOf(['lib', 'app', 'components', 'proxy.ts']).flatMap((expression) => {
    const fault = backtracking(expression, cache)
    return fault && !EXCEPTIONS[nameOf(expression)] ? `${nameOf(expression)}: ${fault}` : []
  })
  fs.mkdirSync('node_modules/.cache', { recursive: true })
  fs.writeFileSync(CACHE, JSON.stringify(cache))
  expect(faults).toEqual([])
}, 300_000)

test.each([
  ['^(?:a|a)*$', 'exponential backtracking'],
  [String.raw`^(?:[\s,]|\d+(?:\.[\dx]+)*)*$`, 'exponential backtracking'],
  [String.raw`^\d+$`, undefined],
])('%s is judged', (source, fault) => {
  expect(backtracking({ file: 'a.ts', source, flags: '' }, {})).toBe(fault)
})

function nameOf({ file, source }: Expression): string {
  return `${file} ${source ?? 'made at run time'}`
}
