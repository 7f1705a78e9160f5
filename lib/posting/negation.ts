import type { Sentences, Span } from './clauses'

/**
 * Whether a posting says that it does not ask for what stands there: "no PHP", "without Java or Kotlin", "we don't use
 * Kubernetes", "moving away from jQuery", "Docker is not needed". It reaches over a list, up to a "but". "Not only", "not
 * limited to", "no matter" and "not … but a plus" negate nothing.
 */
export function isNegated(text: string, sentenceAt: Sentences, place: Span): boolean {
  const { start, end } = sentenceAt(place)
  const after = text.slice(place.end, end)
  return (
    isNegatedBefore(text.slice(start, place.start)) ||
    (NOT.test(after) && NEGATED_AFTER.test(after))
  )
}

function isNegatedBefore(before: string): boolean {
  const negations = [...before.matchAll(NEGATION)]
  const last = negations.at(-1)
  if (!last) return false
  const since = before.slice(last.index + last[0].length)
  if (NO_NEGATION.test(before.slice(last.index))) return false
  if (LEAVING.test(last[0]) && /\b(?:to|with|by|for|into)\b/i.test(since)) return false
  // It ends where something else is turned to.
  if (
    /\b(?:but|however|instead|though|although|yet|rather we|we (?:do|use|have)|only)\b|[:–—]|,\s*(?:just|we|you|so|because)\b/i.test(
      since,
    )
  )
    return false
  return since.split(/\s+/).length <= REACH
}

const REACH = 14
const LEAVING = /^(?:mov|migrat|replac)/i
const NEGATION =
  /\b(?:no|not|never|without|neither|nor|don['’]?t|do not|doesn['’]?t|does not|isn['’]?t|aren['’]?t|won['’]?t|will not|cannot|can['’]?t|instead of|rather than|mov(?:e|ed|ing) (?:away from|off)|migrat(?:e|ed|ing) (?:away from|off)|replac(?:e|ed|ing)|get(?:ting)? rid of|retir(?:e|ed|ing)|said goodbye to|goodbye to|other than|except(?: for)?)\b/gi
const NO_NEGATION =
  /^(?:no matter|not only|not just|not merely|not simply|not limited|not least|no[- ]?(?:nonsense|code|one|brainer)|not yet|never stop|don['’]?t (?:worry|hesitate|miss|forget|just|only|be)|do not (?:hesitate|worry)|not (?:a |an )?(?:problem|must|requirement)|no (?:two|less|fewer|later|stranger|fear|doubt|problem)|can['’]?t wait|not afraid|not to mention|cannot wait|without (?:saying|question|hesitation|supervision))/i
const NOT = /n(?:ot|['’]t)\b/i
const NEGATED_AFTER =
  /^[^.;\n]{0,40}?\b(?:(?:is|are)(?: not|n['’]t)|not)\s+(?:(?:strictly|absolutely|really|at all)\s+)?(?:required|needed|necessary|used|part of|something we use|mandatory|expected|essential|relevant)\b(?!\s*[,;]?\s*(?:but|however|though|yet))/i
