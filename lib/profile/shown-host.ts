import { domainToUnicode } from 'node:url'

/**
 * The host of an address as a reader may trust it: in its own script when each of its parts is written in one, else as
 * it is encoded (`xn--…`), so that letters of two scripts cannot pass for a name everybody knows.
 */
export function shownHost(address: string): string {
  if (!URL.canParse(address)) return ''
  const { hostname, port } = new URL(address)
  const written = domainToUnicode(hostname)
  const host = written.split('.').every((part) => isOfOneScript(part, written)) ? written : hostname
  return port ? `${host}:${port}` : host
}

/** Japanese and Korean are written in several scripts at once; a Latin letter among them stands out. */
const SCRIPTS = [
  /^[\p{Script=Latin}]+$/u,
  /^[\p{Script=Greek}]+$/u,
  /^[\p{Script=Cyrillic}]+$/u,
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}ー々]+$/u,
  /^[\p{Script=Han}\p{Script=Hangul}]+$/u,
  /^[\p{Script=Arabic}]+$/u,
  /^[\p{Script=Hebrew}]+$/u,
  /^[\p{Script=Devanagari}]+$/u,
  /^[\p{Script=Thai}]+$/u,
]

/** Cyrillic and Greek letters that look like Latin ones: a word of nothing else could be a Latin name. */
const LATIN_LOOKS = /^[асԁеһіјӏорԛѕԝхуьαοιορτυνκ]+$/u

function isOfOneScript(part: string, host: string): boolean {
  const letters = part.replace(/[\p{N}-]/gu, '')
  if (letters === '') return true
  const ownEnding = !/\.[a-z]+$/.test(host)
  return SCRIPTS.some((script) => script.test(letters)) && (ownEnding || !LATIN_LOOKS.test(letters))
}
