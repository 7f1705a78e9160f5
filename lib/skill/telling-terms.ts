import type { SkillTerm } from './schema'

/**
 * The terms of a skill that name it wherever they are written: those of several words, and abbreviations. One plain word,
 * such as "resource", may mean anything.
 */
export function tellingTerms(terms: readonly Pick<SkillTerm, 'term'>[]): string[] {
  return terms.map(({ term }) => term).filter(isTelling)
}

function isTelling(term: string): boolean {
  return /\p{L}[\s-]\p{L}/u.test(term) || /\p{L}\p{Lu}/u.test(term)
}
