import { foldCharacters } from './fold'
import type { FoldedText } from './folded-text'
import { withoutMarkup } from './markup'

/** A posting as people see it, however it was pasted: without tags, entities, invisible characters and unusual forms of letters. */
export function plainTextOf(original: string): FoldedText {
  return withoutMarkup(foldCharacters(original))
}
