import { isCapital } from './capitals'
import type { TermMatch } from './find-terms'
import { GAP, type Token } from './tokens'

/**
 * Returns the names that a phrase refers back to: the last list before it, as in "Docker and Redis are a plus". Returns none if
 * another clause comes between.
 * @param overCommas true if commas alone can make a list; otherwise "Strong Python, Kubernetes a plus" is about Kubernetes only
 */
export function lastList(
  tokens: readonly Token[],
  names: readonly TermMatch[],
  at: number,
  overCommas: boolean,
): TermMatch[] {
  const last = names.at(-1)
  if (!last || isParted(tokens, last.to + 1, at, SUBORDINATE)) return []
  if (isOfAnother(tokens, last.to + 1, at)) return []
  const list = [last]
  let commasCount = overCommas
  let inBrackets = hasGap(tokens, last.to + 1, at, GAP.closes)
  for (let index = names.length - 2; index >= 0 && list.length < MOST_LISTED; index--) {
    const [one, next] = [names[index], list[0]]
    if (!one || !next || isParted(tokens, one.to + 1, next.from, JOINTS)) break
    // A remark in brackets is not about the names before the brackets.
    if (!inBrackets && hasGap(tokens, one.to + 1, next.from, GAP.opens)) break
    const isJoined = hasJoint(tokens, one.to + 1, next.from)
    if (
      !isJoined &&
      !commasCount &&
      !inBrackets &&
      hasGap(tokens, one.to + 1, next.from, GAP.comma)
    )
      break
    commasCount ||= isJoined
    inBrackets &&= !hasGap(tokens, one.to + 1, next.from, GAP.opens)
    list.unshift(one)
  }
  return list
}

const MOST_LISTED = 40
const LONGEST_BETWEEN = 12

/** Tells whether words after a comma, dash or colon between two places start something else. */
function isParted(
  tokens: readonly Token[],
  from: number,
  to: number,
  goingOn: ReadonlySet<string>,
): boolean {
  if (to - from > LONGEST_BETWEEN) return true
  let isAfterComma = false
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (!token) return true
    if ((token.gap & (GAP.comma | GAP.dash | GAP.colon)) !== 0) isAfterComma = true
    const isOther = isCapital(token) && token.text.length > 1
    if (isAfterComma && !goingOn.has(token.key) && !isOther) return true
    // "COBOL, Docker": a name we do not know continues the list.
    if (isOther) isAfterComma = false
  }
  return false
}

/** "Python fluent, Scala not needed" is about Scala, even if Scala is not one of our skills. */
function isOfAnother(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (((tokens[at]?.gap ?? 0) & GAP.comma) !== 0 && isCapital(tokens[at])) return true
  return false
}

function hasGap(tokens: readonly Token[], from: number, to: number, signs: number): boolean {
  for (let at = from; at <= to; at++) if (((tokens[at]?.gap ?? 0) & signs) !== 0) return true
  return false
}

function hasJoint(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at <= to; at++) {
    if (((tokens[at]?.gap ?? 0) & (GAP.slash | GAP.ampersand | GAP.plus)) !== 0) return true
    if (at < to && JOINTS.has(tokens[at]?.key ?? '')) return true
  }
  return false
}

const JOINTS: ReadonlySet<string> = new Set(
  'and or und oder et ou y e o u well as sowie with of mit plus nor noch ni nem auch also knowledge experience some any or'.split(
    ' ',
  ),
)
const SUBORDINATE: ReadonlySet<string> = new Set(
  'though although but it its this that which they these those however is are even if das dies diese dieses es ist sind aber jedoch auch ce cela ca mais c est sont qui que isto isso ele ela esto eso pero mas tambem also of course e o a would be s'.split(
    ' ',
  ),
)
