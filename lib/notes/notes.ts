import type { NoteLink, SkillNote } from '@/lib/progress/schema'

/** A person's notes on a skill, whenever they wrote them. */
export type NoteContent = Omit<SkillNote, 'updatedAt'>

export const NO_NOTE: SkillNote = { note: '', links: [], acts: [], updatedAt: null }

export function sameContent(a: NoteContent, b: NoteContent): boolean {
  return textOf(a) === textOf(b)
}

/**
 * Merges notes that were changed in two places since `base`: what one side left alone the other decides; what
 * both added stays; where both rewrote the text, theirs stands above ours. Nothing that anybody wrote is lost.
 */
export function mergeNotes(base: NoteContent, ours: NoteContent, theirs: NoteContent): NoteContent {
  return {
    note: mergeText(base.note, ours.note, theirs.note),
    links: mergeLists(base.links, ours.links, theirs.links, keyOfLink),
    acts: mergeLists(base.acts, ours.acts, theirs.acts, (act) => act),
  }
}

function mergeText(base: string, ours: string, theirs: string): string {
  if (ours === theirs || ours === base) return theirs
  if (theirs === base || ours.includes(theirs)) return ours
  return theirs.includes(ours) ? theirs : `${theirs}\n\n---\n\n${ours}`
}

/** Theirs without what we took out, then what we added. */
function mergeLists<T>(
  base: readonly T[],
  ours: readonly T[],
  theirs: readonly T[],
  keyOf: (item: T) => string,
): T[] {
  const [before, mine, others] = [base, ours, theirs].map((list) => new Set(list.map(keyOf)))
  const kept = theirs.filter((item) => mine?.has(keyOf(item)) || !before?.has(keyOf(item)))
  const added = ours.filter((item) => !others?.has(keyOf(item)) && !before?.has(keyOf(item)))
  return [...kept, ...added]
}

function keyOfLink({ label, url }: NoteLink): string {
  return `${url} ${label}`
}

function textOf({ note, links, acts }: NoteContent): string {
  return JSON.stringify([note, links.map(keyOfLink), acts])
}
