import { alternativesIn } from './alternatives'
import { type Span, sentencesOf, spanOf } from './clauses'
import { type Found, findTerms, namesWithin } from './find'
import { type Need, needReader } from './need'
import { isNegated } from './negation'
import type { Vocabulary } from './terms'
import { type Token, tokensOf } from './tokens'
import { meantOf } from './wary'

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
 * are alternatives. What it names only to exclude it is not asked for. Linear in the length of the text.
 * @param choices sets of skills of which one is usually enough: the children of the `pick` groups of all roadmaps
 */
export function readPosting(
  text: string,
  vocabulary: Vocabulary,
  choices: readonly ReadonlySet<string>[],
): ReadPosting {
  const tokens = tokensOf(text)
  const meant = meantOf(text, tokens, findTerms(vocabulary, tokens))
  const sentenceAt = sentencesOf(text)
  const asked = meant.filter((one) => !isNegated(text, sentenceAt, spanOf(tokens, one)))
  const isAsked = new Set(asked)
  const needAt = needReader(text, sentenceAt)
  const bySkill = new Map<string, Found[]>()
  for (const one of asked)
    for (const found of [one, ...namedWithin(vocabulary, tokens, one, choices)]) put(bySkill, found)
  const skills = [...bySkill].map(([slug, found]) => ({
    slug,
    need: strongest(found.map((one) => needAt(spanOf(tokens, one)))),
    mentions: found.map((one) => mentionOf(text, tokens, one)),
  }))
  return {
    skills,
    oneOf: oneOfs(text, tokens, asked, skills, choices),
    notAsked: meant
      .filter((one) => !isAsked.has(one))
      .map((one) => ({ slug: one.term.skill, ...mentionOf(text, tokens, one) })),
  }
}

/**
 * Names within a longer one that are asked for with it: "AWS Lambda" asks for AWS too and "React Native" for React, names of what
 * people choose between; "authentication and authorization" asks for both.
 */
function namedWithin(
  vocabulary: Vocabulary,
  tokens: readonly Token[],
  found: Found,
  choices: readonly ReadonlySet<string>[],
): Found[] {
  const { leading, joined } = namesWithin(vocabulary, tokens, found)
  const isChoice = choices.some((choice) => choice.has(leading?.term.skill ?? ''))
  return [isChoice ? leading : undefined, joined].flatMap((one) =>
    one && one.term.skill !== found.term.skill ? one : [],
  )
}

function oneOfs(
  text: string,
  tokens: readonly Token[],
  asked: readonly Found[],
  skills: readonly AskedSkill[],
  choices: readonly ReadonlySet<string>[],
): OneOf[] {
  const needs = new Map(skills.map(({ slug, need }) => [slug, need]))
  const all = alternativesIn(text, tokens, asked, choices).map(({ members, open }) => {
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

function put(bySkill: Map<string, Found[]>, found: Found): void {
  const others = bySkill.get(found.term.skill)
  if (others) others.push(found)
  else bySkill.set(found.term.skill, [found])
}

function strongest(needs: readonly Need[]): Need {
  return ORDER.find((need) => needs.includes(need)) ?? 'unsaid'
}

/** What is said outright goes before what is not. */
const ORDER: readonly Need[] = ['required', 'nice', 'unsaid']

function mentionOf(text: string, tokens: readonly Token[], found: Found): Mention {
  const { start, end } = spanOf(tokens, found)
  return { start, end, text: text.slice(start, end) }
}
