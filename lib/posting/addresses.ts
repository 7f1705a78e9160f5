import type { Token } from './tokens'
import { FILE_ENDINGS, HOST_ENDINGS } from './words/places'

/**
 * Marks the words that are part of a URL, an email address, a file name or an account name. They name no skill, unless the
 * whole host is a name ("Fly.io").
 */
export function addressesIn(
  text: string,
  tokens: readonly Token[],
  isName: (from: number, to: number) => boolean,
): boolean[] {
  const within: boolean[] = new Array(tokens.length).fill(false)
  for (let from = 0; from < tokens.length; ) {
    const { start, end, hasSign } = chunkAround(text, tokens[from])
    let to = from + 1
    while ((tokens[to]?.start ?? Number.POSITIVE_INFINITY) < end) to++
    if (hasSign && isAddress(text.slice(start, end), () => isName(from, to)))
      within.fill(true, from, to)
    from = to
  }
  return within
}

interface Chunk {
  start: number
  end: number
  /** True if it contains a dot, a slash or an @: every address has at least one of them. */
  hasSign: boolean
}

/** Extends a word to the nearest separators on both sides, at most to the length of an address. */
function chunkAround(text: string, token: Token | undefined): Chunk {
  if (!token) return { start: 0, end: 0, hasSign: false }
  let { start, end } = token
  // The word itself may be ".NET".
  let hasSign = SIGNS.has(text.charCodeAt(start))
  for (; start > token.start - LONGEST_START && start > 0; start--) {
    const code = text.charCodeAt(start - 1)
    if (PARTS.has(code)) break
    hasSign ||= SIGNS.has(code)
  }
  for (; end < token.start + LONGEST && end < text.length; end++) {
    const code = text.charCodeAt(end)
    if (PARTS.has(code)) break
    hasSign ||= SIGNS.has(code)
  }
  return { start, end, hasSign }
}

const LONGEST_START = 4
const LONGEST = 2_000
const PARTS = codesOf(' \n\t\r()[]<>"|,;')
const SIGNS = codesOf('./@')

function codesOf(signs: string): ReadonlySet<number> {
  return new Set([...signs].map((sign) => sign.charCodeAt(0)))
}

function isAddress(chunk: string, isName: () => boolean): boolean {
  if (chunk.includes('://') || chunk.startsWith('www.')) return true
  const at = chunk.indexOf('@')
  if (at === 0 || (at > 0 && chunk.indexOf('.', at) > 0)) return chunk.length > 1
  if (/^(?:~|\.{1,2})?\/\w/.test(chunk)) return chunk.indexOf('/', 2) > 0
  const labels = hostOf(chunk).split('.')
  const ending = labels.at(-1) ?? ''
  if (labels.length < 2 || labels.includes('') || labels.length > 6) return false
  if (FILE_ENDINGS.has(ending) && !HOST_ENDINGS.has(ending)) return !isName()
  return HOST_ENDINGS.has(ending) && labels.every((label) => LABEL.test(label)) && !isName()
}

const LABEL = /^[A-Za-z\d-]{1,63}$/

/** Returns the host: everything up to a path, a port or the end of the sentence. */
function hostOf(chunk: string): string {
  const host = chunk.slice(0, LONGEST_HOST)
  const end = [...host].findIndex((sign) => '/?#:!'.includes(sign))
  const alone = end < 0 ? host : host.slice(0, end)
  return alone.replace(/[.*_'…]{1,3}$/, '').replace(/^[*_']{1,3}/, '')
}

const LONGEST_HOST = 120
