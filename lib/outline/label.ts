import { MAX_LABEL } from './schema'

/** Beyond this no label is looked at: a hostile one has megabytes. */
const LOOKED_AT = 4 * MAX_LABEL

/** A text on one line, without characters that nobody sees or that no database holds; '' when nothing is left. */
export function cleanLabel(text: unknown): string {
  if (typeof text === 'number') return String(text)
  if (typeof text !== 'string') return ''
  return (
    text
      .slice(0, LOOKED_AT)
      // Halves of a pair: the cut above makes one too.
      .replace(/\p{Cs}/gu, '')
      .replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}\uFEFF]+/gu, ' ')
      .replace(/\p{Cf}/gu, keepJoiner)
      .trim()
  )
}

export function shortened(label: string, length = MAX_LABEL): string {
  return label.length <= length
    ? label
    : `${label
        .slice(0, length - 1)
        .replace(/\p{Cs}/gu, '')
        .trimEnd()}…`
}

/** Joiners make letters and emoji what they are; every other invisible character only hides that two names are one. */
function keepJoiner(character: string): string {
  return character === '\u200D' || character === '\u200C' ? character : ''
}
