import type { Found } from './find'
import type { Token } from './tokens'

/** Skills of which a posting asks for one, by places in what was found. */
export interface Alternatives {
  members: number[]
  /** Whether something like them would do too ("or similar"). */
  open: boolean
}

/**
 * Lists that offer a choice: "Java, Go or similar", "one of React, Vue, Angular", "AWS/GCP". A slash or a bare list after
 * "such as" is a choice only between what some roadmap offers as a choice (`choices`), since "HTML/CSS" asks for both.
 */
export function alternativesIn(
  text: string,
  tokens: readonly Token[],
  found: readonly Found[],
  choices: readonly ReadonlySet<string>[],
): Alternatives[] {
  const all: Alternatives[] = []
  for (let first = 0; first < found.length; ) {
    const joints = jointsFrom(text, tokens, found, first)
    const chosen = choiceOf(text, tokens, found, first, joints, choices)
    const slashed = slashedIn(found, first, joints, choices).filter(
      ({ members }) => !members.some((member) => chosen?.members.includes(member)),
    )
    all.push(...(chosen ? [chosen] : []), ...slashed)
    first += joints.length + 1
  }
  return all
}

/** "AWS/GCP" within a longer list. */
function slashedIn(
  found: readonly Found[],
  first: number,
  joints: readonly string[],
  choices: readonly ReadonlySet<string>[],
): Alternatives[] {
  const runs: number[][] = [[first]]
  joints.forEach((joint, index) => {
    if (SLASH.test(joint)) runs.at(-1)?.push(first + index + 1)
    else runs.push([first + index + 1])
  })
  return runs
    .filter((run) => {
      const skills = new Set(run.map((at) => found[at]?.term.skill ?? ''))
      return (
        skills.size > 1 && choices.some((choice) => [...skills].every((skill) => choice.has(skill)))
      )
    })
    .map((members) => ({ members, open: false }))
}

/** What stands between each two of a list that begins with `first`. */
function jointsFrom(
  text: string,
  tokens: readonly Token[],
  found: readonly Found[],
  first: number,
): string[] {
  const joints: string[] = []
  for (let at = first; ; at++) {
    const [here, next] = [found[at], found[at + 1]]
    if (!here || !next) return joints
    const between = text.slice(tokens[here.to]?.end, tokens[next.from]?.start)
    const joint = between.length > REACH ? between : withoutOthers(between)
    if (joint.length > REACH || !JOINT.test(joint)) return joints
    joints.push(joint)
  }
}

/** "Java, Kotlin or Go": what is no skill of ours is no reason to take the rest apart. */
function withoutOthers(between: string): string {
  return between.replace(OTHERS, '')
}

function choiceOf(
  text: string,
  tokens: readonly Token[],
  found: readonly Found[],
  first: number,
  joints: readonly string[],
  choices: readonly ReadonlySet<string>[],
): Alternatives | undefined {
  const members = [first, ...joints.map((_, index) => first + index + 1)]
  const begin = tokens[found[first]?.from ?? 0]?.start ?? 0
  const end = tokens[found[members.at(-1) ?? first]?.to ?? 0]?.end ?? 0
  const before = text.slice(Math.max(0, begin - REACH), begin)
  const after = text.slice(end, end + REACH)
  const skillAt = (at: number) => found[at]?.term.skill ?? ''
  const isChoice = (ats: readonly number[]) =>
    choices.some((choice) => ats.every((at) => choice.has(skillAt(at))))
  const open = OR_SIMILAR.test(after) || (OR_ANOTHER.test(after) && isChoice(members))

  const offered = offeredOf(
    members,
    joints,
    isChoice,
    ONE_OF.test(before),
    open || LIKE.test(before),
  )
  if (offered.length === 1 && !open) return undefined
  return new Set(offered.map(skillAt)).size > (open ? 0 : 1)
    ? { members: offered, open }
    : undefined
}

/** Which of a list's members stand to choice: all of them, those around an "or", or none. */
function offeredOf(
  members: readonly number[],
  joints: readonly string[],
  isChoice: (ats: readonly number[]) => boolean,
  oneOf: boolean,
  examples: boolean,
): number[] {
  if (oneOf) return [...members]
  const or = joints.findLastIndex((joint) => OR.test(joint))
  if (or >= 0) {
    // "HTML, CSS and React or Vue": what "and" adds is no part of the choice.
    const from = joints.findLastIndex((joint, index) => index < or && AND.test(joint)) + 1
    const to = joints.findIndex((joint, index) => index > or && AND.test(joint))
    const around = members.slice(from, to < 0 ? undefined : to + 1)
    if (isChoice(around)) return around
    // "TypeScript, React or Vue": so is what is no alternative to the rest, where a roadmap knows which are.
    const near = around.filter((at) => isChoice([at, members[or + 1] ?? at]))
    return near.length > 1 ? near : around
  }
  return isChoice(members) && examples ? [...members] : []
}

const REACH = 48
/** Up to three names between two that are known, as far as something goes on after them. */
const OTHERS = /^(?:\s*[,/|]\s*\p{Lu}[\p{L}\p{N}.+#]*(?=\s*[,/|]|\s+(?:or|and)\b)){1,3}/u
/** "Java or Kotlin", where one of them is no skill of ours. */
const OR_ANOTHER = /^\s*,?\s*or\s+\p{Lu}[\p{L}\p{N}+#]*(?=[\s,.;:)]|$)/u
const SLASH = /^\s*[/|]\s*$/
const AND = /\band\b(?!\/or)|&|\bas well as\b/i
const VERSION = String.raw`(?:\s*v?\d+(?:\.[\dx]+)*\+?)?`
const JOINT = new RegExp(
  String.raw`^${VERSION}\s*(?:,|/|\|)?\s*(?:(?:or|and|and\/or|&|as well as|either)\s+(?:maybe\s+|perhaps\s+|even\s+|else\s+)?)?\(?$`,
  'i',
)
const OR = /\bor\b/i
const ONE_OF =
  /\b(?:one|any|either|at least one|one or more|some)\s+(?:\w+\s+)?(?:of|from)(?:\s+(?:the following|these|our|\w+))?\s*[:(]?\s*$|\beither\s+$|\bany of\s*[:(]?\s*$/i
const LIKE = /\b(?:such as|like|e\.?g\.?,?|for example|for instance|i\.?e\.?,?)\s*[:(]?\s*$/i
const OR_SIMILAR =
  /^\s*[,)]?\s*(?:or|and)\s+(?:(?:an?|some)\s+)?(?:other\s+)?(?:similar|equivalent|comparable|related|another|other|the like|something|anything|alike|whatever)/i
