import { isCapital } from './capitals'
import { cuesOf } from './cues'
import type { TermMatch } from './find-terms'
import type { Reading } from './reading'
import { GAP, type Token } from './tokens'

/** Skills of which a posting asks for only one, as indexes into the names found. */
export interface Alternatives {
  members: number[]
  /** True if something similar would do too ("or similar"). */
  open: boolean
}

/**
 * Finds lists that offer a choice: "Java, Go or similar", "one of React, Vue, Angular", "AWS/GCP". A slash, or a bare list after
 * "such as", is a choice only between skills that some roadmap offers as a choice (`choices`), since "HTML/CSS" asks for both.
 * A list of more than `MOST_MEMBERS` offers none.
 */
export function alternativesIn(
  reading: Reading,
  found: readonly TermMatch[],
  choices: readonly ReadonlySet<string>[],
): Alternatives[] {
  const isChoice = choiceTest(found, choices)
  const all: Alternatives[] = []
  for (let first = 0; first < found.length; ) {
    const joints = jointsFrom(reading, found, first)
    if (joints.length < MOST_MEMBERS) {
      const chosen = choiceOf(reading, found, first, joints, isChoice)
      const taken = new Set(chosen?.members)
      const slashed = slashedIn(found, first, joints, isChoice).filter(
        ({ members }) => !members.some((member) => taken.has(member)),
      )
      all.push(...(chosen ? [chosen] : []), ...slashed)
    }
    first += joints.length + 1
  }
  return all
}

const MOST_MEMBERS = 24

/** Tells whether all of these names belong to one set of choices. */
type ChoiceTest = (places: readonly number[]) => boolean

function choiceTest(
  found: readonly TermMatch[],
  choices: readonly ReadonlySet<string>[],
): ChoiceTest {
  const bySkill = new Map<string, number[]>()
  choices.forEach((choice, index) => {
    for (const skill of choice) bySkill.set(skill, [...(bySkill.get(skill) ?? []), index])
  })
  return (places) => {
    const [first, ...others] = new Set(places.map((place) => found[place]?.term.skill ?? ''))
    const sets = bySkill.get(first ?? '') ?? []
    return sets.some((index) => others.every((skill) => choices[index]?.has(skill)))
  }
}

/** Finds choices such as "AWS/GCP" within a longer list. */
function slashedIn(
  found: readonly TermMatch[],
  first: number,
  joints: readonly Joint[],
  isChoice: ChoiceTest,
): Alternatives[] {
  const runs: number[][] = [[first]]
  joints.forEach((joint, index) => {
    if (joint === 'slash') runs.at(-1)?.push(first + index + 1)
    else runs.push([first + index + 1])
  })
  return runs
    .filter((run) => skillsOf(found, run).size > 1 && isChoice(run))
    .map((members) => ({ members, open: false }))
}

function skillsOf(found: readonly TermMatch[], places: readonly number[]): Set<string> {
  return new Set(places.map((place) => found[place]?.term.skill ?? ''))
}

/** The separator between two names of a list. */
type Joint = 'comma' | 'slash' | 'and' | 'or'

/** Returns the separators of the list that begins with `first`, in order. */
function jointsFrom(reading: Reading, found: readonly TermMatch[], first: number): Joint[] {
  const joints: Joint[] = []
  for (let at = first; ; at++) {
    const [here, next] = [found[at], found[at + 1]]
    if (!here || !next) return joints
    const joint = jointOf(reading, here.to + 1, next.from)
    if (!joint) return joints
    joints.push(joint)
  }
}

const CUES = cuesOf<'and' | 'or'>(({ and, or }) => [
  ['or', or],
  ['and', and],
])
const FILLERS: ReadonlySet<string> = new Set(
  'maybe perhaps even else either auch même bien'.split(' '),
)
const LONGEST_JOINT = 9
/** Signs that no list contains. */
const NO_JOINT =
  GAP.stop | GAP.semicolon | GAP.colon | GAP.dash | GAP.bullet | GAP.other | GAP.closes

/** Reads the separator of two names: `from` is the token after the first name, `to` the first token of the second. */
function jointOf(reading: Reading, from: number, to: number): Joint | undefined {
  if (to - from > LONGEST_JOINT) return undefined
  const { tokens } = reading
  const at = skipOthers(tokens, skipVersion(tokens, from, to), to)
  const joint = at === to ? 'none' : wordJoint(reading, at, to)
  const gap = tokens[to]?.gap ?? 0
  if (joint === undefined || (gap & (NO_JOINT | GAP.plus)) !== 0) return undefined
  if (joint !== 'none') return joint
  if ((gap & GAP.ampersand) !== 0) return 'and'
  return (gap & GAP.comma) === 0 && (gap & GAP.slash) !== 0 ? 'slash' : 'comma'
}

/** Reads "and" or "or maybe"; returns nothing if there are other words, too. */
function wordJoint({ tokens, codesAt }: Reading, from: number, to: number): Joint | undefined {
  let joint: Joint | undefined
  for (let at = from; at < to; ) {
    if (((tokens[at]?.gap ?? 0) & NO_JOINT) !== 0) return undefined
    const cue = CUES.at(tokens, at, codesAt(from))
    if (!cue && !(joint && FILLERS.has(tokens[at]?.key ?? ''))) return undefined
    if (cue) joint = joint === 'or' ? 'or' : cue.kind
    at += cue?.length ?? 1
  }
  return joint
}

/** "Java 17, Kotlin" */
function skipVersion(tokens: readonly Token[], from: number, to: number): number {
  let at = from
  while (at < to && at - from < 3 && VERSION.test(tokens[at]?.key ?? '')) {
    if (((tokens[at]?.gap ?? 0) & ~(GAP.blank | GAP.dot | GAP.plus)) !== 0) break
    at++
  }
  return at
}

const VERSION = /^(?:v?\d{1,4}|x)$/

/** "Java, Kotlin or Go" is one list even if Kotlin is not one of our skills. */
function skipOthers(tokens: readonly Token[], from: number, to: number): number {
  let at = from
  while (at < to && at - from < 3) {
    const token = tokens[at]
    if (!token || !isCapital(token)) break
    if ((token.gap & (GAP.comma | GAP.slash)) === 0 || (token.gap & NO_JOINT) !== 0) break
    at++
  }
  return at
}

function choiceOf(
  reading: Reading,
  found: readonly TermMatch[],
  first: number,
  joints: readonly Joint[],
  isChoice: ChoiceTest,
): Alternatives | undefined {
  const members = [first, ...joints.map((_, index) => first + index + 1)]
  const begin = found[first]?.from ?? 0
  const end = (found[members.at(-1) ?? first]?.to ?? 0) + 1
  const before = beforeList(reading, begin)
  const after = afterList(reading, end)
  const open = after === 'similar' || (after === 'another' && isChoice(members))
  const offered = offeredOf(members, joints, isChoice, before === 'one', open || before === 'like')
  if (offered.length === 1 && !open) return undefined
  return skillsOf(found, offered).size > (open ? 0 : 1) ? { members: offered, open } : undefined
}

const BEFORE = cuesOf<'one' | 'like'>(({ oneOf, suchAs }) => [
  ['one', oneOf],
  ['like', suchAs],
])
const LONGEST_BEFORE = 6

/** Finds "one of", "either" or "such as" right before a list. */
function beforeList(
  { tokens, codesAt, sentenceAt }: Reading,
  begin: number,
): 'one' | 'like' | undefined {
  let like: 'like' | undefined
  for (let length = 1; length <= LONGEST_BEFORE; length++) {
    const start = begin - length
    if (start < 0 || sentenceAt[start] !== sentenceAt[begin]) return like
    const cue = BEFORE.at(tokens, start, codesAt(begin))
    if (cue?.length === length || (cue?.kind === 'one' && cue.length === length - 1)) {
      if (cue.kind === 'one') return 'one'
      like = 'like'
    }
  }
  return like
}

const AFTER = cuesOf<'similar' | 'or'>(({ orSimilar, or }) => [
  ['similar', orSimilar],
  ['or', or],
])

/** Finds "or similar" after a list, or "or Kotlin" if Kotlin is not one of our skills. */
function afterList(
  { tokens, codesAt, lineAt }: Reading,
  end: number,
): 'similar' | 'another' | undefined {
  const cue = CUES_AFTER.at(tokens, end, codesAt(end - 1))
  const token = tokens[end]
  if (!cue || !token || (token.gap & ~(GAP.blank | GAP.comma | GAP.closes | GAP.lineEnd)) !== 0)
    return undefined
  if (cue.kind === 'similar') return 'similar'
  const next = tokens[end + cue.length]
  const following = tokens[end + cue.length + 1]
  const isAnother =
    next !== undefined &&
    lineAt[end + cue.length] === lineAt[end] &&
    isCapital(next) &&
    next.gap === GAP.blank &&
    (following === undefined ||
      (following.gap & ~GAP.blank) !== 0 ||
      following.text === following.text.toLowerCase())
  return isAnother ? 'another' : undefined
}

const CUES_AFTER = AFTER

/** Returns the members of a list that are a choice: all of them, those around an "or", or none. */
function offeredOf(
  members: readonly number[],
  joints: readonly Joint[],
  isChoice: ChoiceTest,
  oneOf: boolean,
  examples: boolean,
): number[] {
  if (oneOf) return [...members]
  const or = joints.lastIndexOf('or')
  if (or >= 0) {
    // "HTML, CSS and React or Vue": HTML and CSS, joined by "and", are not part of the choice.
    const from = joints.slice(0, or).lastIndexOf('and') + 1
    const to = joints.indexOf('and', or + 1)
    const around = members.slice(from, to < 0 ? undefined : to + 1)
    if (isChoice(around)) return around
    // "TypeScript, React or Vue": TypeScript is no part of it either, if a roadmap offers only the others as a choice.
    const near = around.filter((at) => isChoice([at, members[or + 1] ?? at]))
    return near.length > 1 ? near : around
  }
  return isChoice(members) && examples ? [...members] : []
}
