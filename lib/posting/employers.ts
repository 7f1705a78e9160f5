import { isCapital } from './capitals'
import { cuesOf } from './cues'
import type { TermMatch } from './find-terms'
import type { Reading } from './reading'
import { GAP, type Token } from './tokens'
import { COMPANIES, CONTACT_WORDS, HONORIFICS, LEGAL_WORDS, SITES, VENUES } from './words/places'

/**
 * Finds the names that mean a company or a site rather than a skill: "join Redis", "customers like Stripe and GitHub",
 * "find us on GitHub", "the Docker team".
 */
export function companiesIn(reading: Reading, found: readonly TermMatch[]): Set<TermMatch> {
  const companies = namesAfterCues(reading, found)
  const employers = new Set<string>()
  for (const one of found)
    if (isEmployer(reading, one)) {
      companies.add(one)
      employers.add(one.term.skill)
    }
  const speech = speechOf(reading)
  for (const one of found) {
    const isSubject = employers.has(one.term.skill) && actsAsCompany(reading, one)
    if (isSubject || isAddressed(reading, one) || isProperName(reading, one)) companies.add(one)
    const said = speech.get(reading.sentenceAt[one.from] ?? 0)
    if (said === 'legal' || (said === 'contact' && SITES.has(reading.tokens[one.from]?.key ?? '')))
      companies.add(one)
  }
  return companies
}

/** Marks the sentences about where to find the employer, and those about the handling of applications. */
function speechOf({ tokens, sentenceAt }: Reading): Map<number, 'contact' | 'legal'> {
  const speech = new Map<number, 'contact' | 'legal'>()
  tokens.forEach(({ key }, at) => {
    const sentence = sentenceAt[at] ?? 0
    if (LEGAL_WORDS.has(key)) speech.set(sentence, 'legal')
    else if (CONTACT_WORDS.has(key) && !speech.has(sentence)) speech.set(sentence, 'contact')
  })
  return speech
}

/** Recognises the name of a person or a place: "Frau Kafka", "Python Park Zoo", "18 Cassandra Street". */
function isProperName({ tokens }: Reading, { from, to }: TermMatch): boolean {
  const [before, first, next] = [tokens[from - 1], tokens[from], tokens[to + 1]]
  if (!isCapital(first)) return false
  if (before && first?.gap === GAP.blank && HONORIFICS.has(before.key)) return true
  if (before && first?.gap === GAP.blank && isCapital(before) && VENUES.has(before.key)) return true
  for (
    let at = to + 1;
    at <= to + 3 && isCapital(tokens[at]) && tokens[at]?.gap === GAP.blank;
    at++
  )
    if (VENUES.has(tokens[at]?.key ?? '')) return true
  return next !== undefined && next.gap === GAP.blank && VENUES.has(next.key) && isCapital(next)
}

const CUES = cuesOf(({ contact, companies }) => [
  ['contact', contact],
  ['companies', companies],
])

/** Finds the names listed after "find us on" or "customers like", and the names inside such a phrase. */
function namesAfterCues(reading: Reading, found: readonly TermMatch[]): Set<TermMatch> {
  const { tokens, codesAt } = reading
  const named = new Set<TermMatch>()
  let next = 0
  for (let at = 0; at < tokens.length; at++) {
    const cue = CUES.at(tokens, at, codesAt(at))
    if (!cue) continue
    while ((found[next]?.from ?? Number.POSITIVE_INFINITY) < at) next++
    const end = at + cue.length
    let after = next
    for (; (found[after]?.to ?? end) < end; after++) add(named, found[after])
    for (const one of listFrom(reading, found, after, end)) named.add(one)
    at = end - 1
  }
  return named
}

function add(named: Set<TermMatch>, one: TermMatch | undefined): void {
  if (one) named.add(one)
}

/** Reads the list of names that begins at a token. A name we do not know does not end it. */
function listFrom(
  reading: Reading,
  found: readonly TermMatch[],
  first: number,
  begin: number,
): TermMatch[] {
  const { tokens, sentenceAt } = reading
  const list: TermMatch[] = []
  let index = first
  let at: number | undefined = begin
  for (let turn = 0; turn < MOST_LISTED && at !== undefined; turn++) {
    if (!tokens[at] || sentenceAt[at] !== sentenceAt[begin - 1]) break
    while ((found[index]?.from ?? Number.POSITIVE_INFINITY) < at) index++
    const one = found[index]
    const isName = one?.from === at
    if (isName) list.push(one)
    else if (!isCapital(tokens[at])) break
    at = nextListed(tokens, isName ? one.to + 1 : at + 1)
  }
  return list
}

/** Returns the token at which the list continues after a name, if it does. */
function nextListed(tokens: readonly Token[], after: number): number | undefined {
  if (JOINTS.has(tokens[after]?.key ?? '')) return after + 1
  return ((tokens[after]?.gap ?? 0) & (GAP.comma | GAP.slash)) === 0 ? undefined : after
}

const MOST_LISTED = 20

const JOINTS: ReadonlySet<string> = new Set('and or und oder et ou y o e'.split(' '))

const AROUND = cuesOf(({ employerAfter }) => [['after', employerAfter]])
const BEFORE = cuesOf(({ employerBefore, aboutEmployer }) => [
  ['before', employerBefore],
  ['about', aboutEmployer],
])
const LONGEST_BEFORE = 4

function isEmployer(reading: Reading, one: TermMatch): boolean {
  const { tokens, codesAt, lines, lineAt } = reading
  const { from, to } = one
  const codes = codesAt(from)
  const next = tokens[to + 1]
  if (next && isClose(next) && AROUND.at(tokens, to + 1, codes)) return true
  const cue = cueBefore(reading, from)
  if (!isCapital(tokens[from]) || !cue) return false
  const isWork = next !== undefined && isClose(next) && WORK.at(tokens, to + 1, codes) !== undefined
  if (cue.kind === 'before')
    return !isWork && !GOOD_AT.has(tokens[from - cue.length - 1]?.key ?? '')
  if (!COMPANIES.has(tokens[from]?.key ?? '')) return false
  const line = lines[lineAt[from] ?? 0]
  const isHeading = line !== undefined && line.from === from - cue.length && line.to === to + 1
  return isHeading || (next !== undefined && TEAM.has(next.key) && isClose(next))
}

const WORK = cuesOf(({ speaksOfWork }) => [['work', speaksOfWork]])
const TEAM: ReadonlySet<string> = new Set('team teams equipe equipo time'.split(' '))
/** "Good at SQL" is about a skill, "at Redis" about an employer. */
const GOOD_AT: ReadonlySet<string> = new Set(
  'good great excellent skilled proficient adept strong better best expert competent experienced fluent look looking brilliant solid amazing adept'.split(
    ' ',
  ),
)

/** Finds the phrase that ends right before a token. */
function cueBefore({ tokens, codesAt, sentenceAt }: Reading, from: number) {
  if (!isClose(tokens[from])) return undefined
  for (let length = LONGEST_BEFORE; length > 0; length--) {
    const start = from - length
    if (start < (sentenceAt[from] ?? 0)) continue
    const cue = BEFORE.at(tokens, start, codesAt(from))
    if (cue?.length === length) return cue
  }
  return undefined
}

function isClose(token: Token | undefined): boolean {
  return token !== undefined && (token.gap & ~(GAP.blank | GAP.colon | GAP.comma | GAP.stop)) === 0
}

/** Tells whether the employer's name is a subject or an owner, or follows the job title, as only a company's name does. */
function actsAsCompany({ tokens, lines, lineAt }: Reading, { from, to }: TermMatch): boolean {
  const next = tokens[to + 1]
  const line = lineAt[from] ?? 0
  if (next && (next.gap & GAP.apostrophe) !== 0) return true
  if (next && next.gap === GAP.blank && ACTS.has(next.key)) return true
  return (
    line === 0 &&
    lines[0]?.from !== from &&
    ((tokens[from]?.gap ?? 0) & (GAP.dash | GAP.slash | GAP.comma)) !== 0
  )
}

const ACTS: ReadonlySet<string> = new Set(
  'is was has helps builds makes offers powers believes gives values provides runs serves employs ist hat bietet est propose offre es ofrece tiene oferece tem'.split(
    ' ',
  ),
)

/** Tells whether a URL follows: "GitHub: github.com/…", "LinkedIn (https://…)". */
function isAddressed({ text, tokens }: Reading, { to }: TermMatch): boolean {
  const next = tokens[to + 1]
  if (!next || (next.gap & (GAP.colon | GAP.opens)) === 0) return false
  const after = text.slice(next.start, next.start + 12).toLowerCase()
  return (
    after.startsWith('http') ||
    after.startsWith('www.') ||
    after.startsWith('github.com') ||
    after.startsWith('gitlab.com')
  )
}
