import type { TermMatch } from './find-terms'
import type { Reading } from './reading'
import { THINGS, type ThingUse } from './words/things'

/** Finds names that mean a physical thing: the containers of a freight company, the access control of a door. */
export function thingsIn(reading: Reading, found: readonly TermMatch[]): Set<TermMatch> {
  const things = new Set<TermMatch>()
  const about = new Map<ThingUse, boolean>()
  found.forEach((one, index) => {
    const use = THINGS.get(keysAt(reading, one))
    if (!use) return
    const isAbout = about.get(use) ?? speaksOf(reading, use)
    about.set(use, isAbout)
    const isAlone = ![found[index - 1], found[index + 1]].some(
      (other) => other && isOther(reading, one, other),
    )
    if (use.before.has(reading.tokens[one.from - 1]?.key ?? '') || (isAbout && isAlone))
      things.add(one)
  })
  return things
}

function keysAt({ tokens }: Reading, { from, to }: TermMatch): string {
  if (to - from > 1) return ''
  return from === to
    ? (tokens[from]?.key ?? '')
    : `${tokens[from]?.key ?? ''} ${tokens[to]?.key ?? ''}`
}

function speaksOf({ tokens }: Reading, { around }: ThingUse): boolean {
  const said = new Set<string>()
  for (const { key } of tokens) if (around.has(key)) said.add(key)
  return said.size >= 2
}

/** Tells whether the same sentence names another skill, as in "Kubernetes and containers". */
function isOther({ sentenceAt }: Reading, one: TermMatch, other: TermMatch): boolean {
  return sentenceAt[one.from] === sentenceAt[other.from] && one.term.skill !== other.term.skill
}
