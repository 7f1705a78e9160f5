import { lineAround } from './clauses'
import type { Found } from './find'
import type { Term } from './terms'
import type { Token } from './tokens'
import { COMMON_WORDS, EVERYDAY } from './wary-words'

/**
 * Of what was found, what is meant. Names are; an everyday word is only with enough evidence: written as the name is, named
 * in one breath with names that are meant, alone on a line, with a version, or with words around it that speak of work. Words
 * that the everyday meaning goes with ("go to market", "spring 2027") overrule all of it.
 */
export function meantOf(text: string, tokens: readonly Token[], found: readonly Found[]): Found[] {
  const meant = new Set(found.filter(({ term }) => !term.wary))
  const doubtful = new Map<Found, number>()
  for (const one of found)
    if (one.term.wary && canBeName(text, tokens, one))
      doubtful.set(one, evidenceFor(text, tokens, one))

  const vouches = (other: Found | undefined, one: Found) =>
    other !== undefined &&
    (meant.has(other) || (doubtful.has(other) && isWrittenAsName(tokens, other))) &&
    areListed(text, tokens, one, other)
  // What is accepted vouches for its neighbours in turn.
  const waiting = [...found.keys()].reverse()
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const one = found[at]
    const evidence = one && doubtful.get(one)
    if (!one || evidence === undefined || meant.has(one)) continue
    const listed = vouches(found[at - 1], one) || vouches(found[at + 1], one)
    if (evidence + (listed ? LISTED : 0) < ENOUGH) continue
    meant.add(one)
    waiting.push(at - 1, at + 1)
  }
  return found.filter((one) => meant.has(one))
}

const LISTED = 2
const ENOUGH = 2

/** Whether it is written as the name may be, and the words around it do not say otherwise. */
function canBeName(text: string, tokens: readonly Token[], { term, from }: Found): boolean {
  const token = tokens[from]
  if (!token) return false
  const isAcronym = /^\p{Lu}{2,}$/u.test(term.written)
  if (isAcronym && token.text !== term.written) return false
  const everyday = EVERYDAY[token.key]
  const before = text.slice(Math.max(0, token.start - WINDOW), token.start)
  const after = text.slice(token.end, token.end + WINDOW)
  if (everyday?.after?.test(after)) return false
  // "to Go" may name the language where "to go" does not.
  return !(
    everyday?.before?.test(before) &&
    (isLower(token) || token.opens || everyday.before.ignoreCase)
  )
}

function evidenceFor(text: string, tokens: readonly Token[], { term, from, to }: Found): number {
  const first = tokens[from]
  const last = tokens[to]
  if (!first || !last) return 0
  const before = text.slice(Math.max(0, first.start - WINDOW), first.start)
  const after = text.slice(last.end, last.end + WINDOW)
  const standsAlone = STANDS_ALONE_BEFORE.test(before) && /^[ \t]*(?:\r?\n|$)/.test(after)
  return (
    evidenceOfWriting(text, first, term, before) +
    (SPEAKS_OF_IT.test(before) ? 2 : PREPOSITION.test(before) ? 1 : 0) +
    (SPEAKS_OF_WORK.test(after) ? 2 : 0) +
    (VERSION.test(after) ? 2 : 0) +
    (standsAlone ? 2 : 0)
  )
}

/** What capitals tell, where everyday words have none. */
function evidenceOfWriting(text: string, token: Token, term: Term, before: string): number {
  if (token.text !== term.written || isLower(token)) return 0
  // An acronym in capitals is no everyday word, wherever it stands.
  if (/^\p{Lu}{3,}$/u.test(token.text)) return 2
  if (token.opens || isTitled(text, token)) return 0
  return COMMON_WORDS.has(token.key) && !AFTER_A_NAME.test(before) ? 1 : 2
}

/** An everyday word with a capital vouches for another that is listed with it, as in "Go, Rust". */
function isWrittenAsName(tokens: readonly Token[], { from, term }: Found): boolean {
  const token = tokens[from]
  return token !== undefined && token.text === term.written && !isLower(token)
}

/** Whether nothing but commas, slashes, brackets, "and", "or", versions part the two. */
function areListed(text: string, tokens: readonly Token[], one: Found, other: Found): boolean {
  const [left, right] = one.from < other.from ? [one, other] : [other, one]
  const between = text.slice(tokens[left.to]?.end ?? 0, tokens[right.from]?.start ?? 0)
  return between.length <= 40 && LISTING.test(between)
}

/** Whether it stands on a line where nearly every word has a capital, which then says nothing. */
function isTitled(text: string, place: Token): boolean {
  const { start, end } = lineAround(text, place)
  const words = text.slice(start, end).match(/\p{L}{4,}/gu) ?? []
  return (
    words.length > 2 && words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.7
  )
}

function isLower({ text }: Token): boolean {
  return text === text.toLowerCase()
}

const WINDOW = 48
const LISTING =
  /^(?:[\s,;/|&+•·▪●()[\]:*–—-]|\d+(?:\.[\dx]+)*\+?|\band\b|\bor\b|\bbut(?: also)?\b|\bwith\b|\bplus\b|\bor (?:newer|higher|later|above|better)\b|\bas well as\b|\busing\b|\bincluding\b|\bsuch as\b|\blike\b|\be\.?g\.?)*$/i
const SPEAKS_OF_IT =
  /\b(?:experience(?:d)?|experience of|knowledge|proficien(?:t|cy)|familiar(?:ity)?|fluen(?:t|cy)|skill(?:s|ed)?|expertise|competen(?:t|ce)|background|grounding|comfortable|hands[- ]on|strong|solid|advanced|modern|know|knows|learn|love|use|uses|using|write|writes|coding|programming|developing|development|written|built|builds?|services|apis?|backends?|code|stack|languages?|frameworks?|technologies|tech|tools|libraries|years|must[- ]haves?|required|requirements|need|needs)(?:\s+(?:in|with|of|on|is|are|using|include[sd]?|including|like|such as|e\.g\.)|\s*[:(=]|\s+[–—-])?\s+$|\b(?:experience|services?|written|coding|code|programming|development|developing|backends?|applications?)\s+(?:\w+\s+)?(?:in|with|using|on)\s+(?:\w+\s+(?:and|or)\s+)?$/i
/** "Kotlin or Go", also where Kotlin is no skill of ours. */
const AFTER_A_NAME = /\b\p{Lu}[\p{L}\p{N}.+#]*(?:\s*[,/]\s*|,?\s+(?:or|and)\s+)$/u
const PREPOSITION = /\b(?:in|with|using|of|on|via|from|into|like|from \w+ to)\s+(?:\w+['’]s\s+)?$/i
const SPEAKS_OF_WORK =
  /^(?:[\s-]+(?:based|native|flavou?red))?[\s-]+(?:developers?|engineers?|devs?|programm(?:er|ers|ing)|frameworks?|stack|services?|micro-?services|backends?|back[- ]ends?|frontends?|front[- ]ends?|codebases?|code|applications?|apps|ecosystem|apis?|projects?|skills|components?|hooks|libraries|library|runtime|servers?|language|expert(?:ise)?|specialist|experience|knowledge|charts?|modules|templates|queries|endpoints|tests?)\b|^\s+(?:is|are)\s+(?:our|the)\b/i
const VERSION =
  /^\s*(?:v|>=?\s*)?(?!(?:19|20)\d\d\b)\d{1,2}(?:\.[\dx]+){0,2}\+?(?=[\s,;.)/]|$)(?!\s*(?:%|years?|days?|hours?|people|months?|weeks?|am|pm))/i
const STANDS_ALONE_BEFORE = /(?:^|[\n\r])[ \t]*(?:[-–—*•·▪●+]|\d+[.)])?[ \t]*$/
