import { alternativesIn } from './alternatives'
import { resolveAmbiguous } from './ambiguous-terms'
import { companiesIn } from './employers'
import { findTerms, namesWithin, type TermMatch } from './find-terms'
import { type Need, needsIn } from './need'
import { denialsIn } from './negation'
import { plainTextOf } from './plain-text'
import { readingOf } from './reading'
import type { Span } from './span'
import type { Vocabulary } from './terms'
import { thingsIn } from './things'
import type { Token } from './tokens'

/** A skill that a posting asks for. */
export interface AskedSkill {
  slug: string
  need: Need
  /** The words that ask for it, in UTF-16 offsets of the text, in order. */
  mentions: Mention[]
}

export interface Mention extends Span {
  text: string
}

/** One of several skills is enough; `open` when the posting says that others like them are too. */
export interface OneOf {
  skills: string[]
  need: Need
  open: boolean
}

/** A job posting read as skills. */
export interface ReadPosting {
  /** In the order of their first mention. */
  skills: AskedSkill[]
  oneOf: OneOf[]
  /** Words that name a skill which the posting says it does not ask for. */
  notAsked: (Mention & { slug: string })[]
}

/**
 * Reads a posting: which skills it asks for and by which words, what it demands and what it would be glad of, which of them
 * are alternatives. What it names only to exclude it is not asked for. Linear in the length of the text: every step is a pass over the
 * words that looks no farther than a fixed number of them, or over a sentence once.
 * @param choices sets of skills of which one is usually enough: the children of the `pick` groups of all roadmaps
 */
export function readPosting(
  text: string,
  vocabulary: Vocabulary,
  choices: readonly ReadonlySet<string>[],
): ReadPosting {
  const plain = plainTextOf(text)
  const reading = readingOf(plain.text)
  const { tokens } = reading
  const found = findTerms(vocabulary, reading)
  const companies = companiesIn(reading, found)
  const things = thingsIn(reading, found)
  const meant = resolveAmbiguous(
    reading,
    found.filter((one) => !companies.has(one) && !things.has(one)),
  )
  const needs = needsIn(reading, meant)
  const denials = denialsIn(reading, meant)
  const isAsked = (one: TermMatch) => {
    if (needs.isRedeemed(one)) return true
    const denial = denials.get(one)
    if (denial === 'no-must') return needs.needOf(one) === 'nice'
    return denial === undefined && !needs.isExcluded(one)
  }
  const asked = meant.filter(isAsked)
  const needOf = (one: TermMatch): Need => (denials.has(one) ? 'nice' : needs.needOf(one))
  const bySkill = new Map<string, { found: TermMatch[]; needs: Need[] }>()
  for (const one of asked)
    for (const found of [one, ...namedWithin(vocabulary, tokens, one, choices)])
      put(bySkill, found, needOf(one))
  const mentionOf = (found: TermMatch): Mention => {
    const { start, end } = plain.originOf(spanOf(tokens, found))
    return { start, end, text: text.slice(start, end) }
  }
  const skills = [...bySkill].map(([slug, one]) => ({
    slug,
    need: strongest(one.needs),
    mentions: one.found.map(mentionOf),
  }))
  return {
    skills,
    oneOf: oneOfs(alternativesIn(reading, asked, choices), asked, skills),
    notAsked: meant
      .filter((one) => !isAsked(one))
      .map((one) => ({ slug: one.term.skill, ...mentionOf(one) })),
  }
}

/**
 * Names within a longer one that are asked for with it: "AWS Lambda" asks for AWS too and "React Native" for React, names of what
 * people choose between; "authentication and authorization" asks for both.
 */
function namedWithin(
  vocabulary: Vocabulary,
  tokens: readonly Token[],
  found: TermMatch,
  choices: readonly ReadonlySet<string>[],
): TermMatch[] {
  const { leading, joined } = namesWithin(vocabulary, tokens, found)
  const isChoice = leading && choices.some((choice) => choice.has(leading.term.skill))
  return [isChoice ? leading : undefined, joined].flatMap((one) =>
    one && one.term.skill !== found.term.skill ? one : [],
  )
}

function oneOfs(
  alternatives: readonly { members: readonly number[]; open: boolean }[],
  asked: readonly TermMatch[],
  skills: readonly AskedSkill[],
): OneOf[] {
  const needs = new Map(skills.map(({ slug, need }) => [slug, need]))
  const all = alternatives.map(({ members, open }) => {
    const slugs = [...new Set(members.map((at) => asked[at]?.term.skill ?? ''))]
    return {
      skills: slugs,
      need: strongest(slugs.map((slug) => needs.get(slug) ?? 'unsaid')),
      open,
    }
  })
  // The same choice may stand twice; what is demanded alone elsewhere is still one of it.
  return [...new Map(all.map((one) => [one.skills.toSorted().join(' '), one])).values()]
}

function put(
  bySkill: Map<string, { found: TermMatch[]; needs: Need[] }>,
  found: TermMatch,
  need: Need,
): void {
  const others = bySkill.get(found.term.skill)
  if (others) {
    others.found.push(found)
    others.needs.push(need)
  } else bySkill.set(found.term.skill, { found: [found], needs: [need] })
}

function strongest(needs: readonly Need[]): Need {
  return ORDER.find((need) => needs.includes(need)) ?? 'unsaid'
}

/** The strongest need first; one that the posting states wins over an unstated one. */
const ORDER: readonly Need[] = ['required', 'nice', 'unsaid']

function spanOf(tokens: readonly Token[], { from, to }: TermMatch): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 }
}
