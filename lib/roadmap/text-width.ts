/**
 * Returns the width of a text in Overpass semibold, in em, from the font's advance widths (ASCII); other characters
 * count as a wide letter, East Asian ones and emoji as a full square, so that an estimate is rarely too small.
 */
export function textWidth(text: string): number {
  let thousandths = 0
  for (const character of text) thousandths += advance(character)
  return thousandths / 1000
}

/**
 * Counts the lines of a text in a box `width` em wide when lines break at spaces and after hyphens and slashes.
 * A word longer than a line is broken anywhere.
 */
export function lineCount(text: string, width: number): number {
  let lines = 1
  let used = 0
  for (const word of text.split(/(?<=[\s/-])/)) {
    const visible = textWidth(word.trimEnd())
    if (used > 0 && used + visible > width) {
      lines += 1
      used = 0
    }
    const overflow = Math.max(0, Math.ceil(visible / width) - 1)
    lines += overflow
    used += textWidth(word) - overflow * width
  }
  return lines
}

function advance(character: string): number {
  const code = character.codePointAt(0) ?? 0
  return ASCII[code - FIRST] ?? (code < 0x1100 ? WIDE_LETTER : FULL_SQUARE)
}

const FIRST = 32
const WIDE_LETTER = 700
const FULL_SQUARE = 1000

// biome-ignore format: one row of numbers, from the space to the tilde
const ASCII = [245,291,430,696,599,858,700,235,363,363,546,639,241,410,237,512,653,391,612,601,636,614,609,532,623,609,237,237,639,639,639,512,826,704,679,642,701,616,571,684,714,292,554,692,564,808,715,725,636,725,682,609,596,704,672,845,653,670,643,387,512,387,639,494,300,547,572,528,572,551,352,573,582,273,273,550,281,866,582,564,574,573,408,485,388,582,543,737,557,555,531,380,291,380,639]
