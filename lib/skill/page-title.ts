import { fold } from './fold'

/** Returns the title of an HTML page; undefined when it has none. */
export function titleOfPage(html: string): string | undefined {
  const title = /<title\b[^<>]*>(?<title>[^<]*)/i.exec(html)?.groups?.title
  return (
    decoded(title ?? '')
      .replace(/\s+/g, ' ')
      .trim() || undefined
  )
}

/**
 * Tells whether a page may still be the linked one: its title shares a meaningful word with the link's title. Only a page
 * about something else entirely shares none.
 */
export function isLike(given: string, found: string): boolean {
  const wanted = wordsOf(given)
  const there = wordsOf(found)
  if (wanted.length === 0 || there.length === 0) return true
  return wanted.some((word) => there.some((other) => isKin(word, other)))
}

/** Recognises a page whose title says "not found", whatever its status. */
export function saysNotFound(title: string): boolean {
  return /\b404\b|\b(?:page )?not found\b|\bdoes(?: not|n['’]t) exist\b/i.test(title)
}

function wordsOf(title: string): string[] {
  return fold(title)
    .split(' ')
    .filter((word) => word.length > 1 && !SAY_NOTHING.has(word))
}

/** Matches `Tests` and `testing`, `JavaScript.info` and `javascript`. */
function isKin(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length, Math.max(4, Math.ceil(a.length * 0.6)))
  return length >= 2 && (a === b || (length >= 4 && a.slice(0, length) === b.slice(0, length)))
}

const SAY_NOTHING = new Set(
  'a an and as at by for from how in into is it of on or the to with what why you your docs documentation guide home page'.split(
    ' ',
  ),
)

function decoded(text: string): string {
  return text.replace(
    /&(?:#(?<decimal>\d{1,7})|#x(?<hex>[\da-f]{1,6})|(?<name>[a-z]+));/gi,
    (...all) => {
      const { decimal, hex, name } = all.at(-1) as Record<string, string | undefined>
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined
      if (code !== undefined) return code <= 0x10ffff ? String.fromCodePoint(code) : ''
      return ENTITIES.get(name?.toLowerCase() ?? '') ?? ' '
    },
  )
}

const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])
