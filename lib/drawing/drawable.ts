/**
 * A text as it can be drawn in one line: without characters that steer a terminal, turn the direction of what follows or
 * show nothing, with at most four marks on a letter, so that none climbs out of its line. Joiners stay: emoji and several
 * scripts are written with them.
 */
export function drawable(text: string): string {
  return text
    .normalize()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\p{Cs}\uFFFE\uFFFF]|(?!\u200C|\u200D|[\u{E0020}-\u{E007F}])\p{Cf}/gu, '')
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
    .trim()
}

/** Vietnamese is set in one font: between the files of ours, its letters would be taken apart. */
export function fontOf(text: string): string {
  return /[\u1EA0-\u1EF9]/.test(text) ? 'Noto Sans' : 'Overpass'
}

/** Returns true if a line of text is read from right to left: its first letter with a direction decides. */
export function isRightToLeft(text: string): boolean {
  const first = /\p{L}/u.exec(text)?.[0] ?? ''
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(
    first,
  )
}
