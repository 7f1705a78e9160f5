import type { Layout, Section } from './layout'

/** Between two columns of a folded map, in rem. */
export const COLUMN_GAP = 3

/**
 * Folds the trail into columns that stand side by side, for a sheet of paper: the sections in order, cut so that the
 * tallest column is as low as it can be. May give fewer columns than asked for, never an empty one.
 */
export function foldTrail(sections: readonly Section[], columns: number): Section[][] {
  let [tooLow, enough] = [0, heightOf(sections)]
  for (let step = 0; step < 40; step++) {
    const middle = (tooLow + enough) / 2
    if (fill(sections, middle).length <= columns) enough = middle
    else tooLow = middle
  }
  return fill(sections, enough)
}

/**
 * The number of columns at which a map is largest on a sheet.
 * @param ratio width by height of the sheet
 * @param around rem of height that the picture needs above and below the map
 */
export function columnsFor({ width, sections }: Layout, ratio: number, around: number): number {
  const most = Math.min(sections.length, MOST_COLUMNS)
  let best = { columns: 1, size: 0 }
  for (let columns = 1; columns <= most; columns++) {
    const folded = foldTrail(sections, columns)
    const across = folded.length * (width + COLUMN_GAP) - COLUMN_GAP
    const down = Math.max(...folded.map(heightOf)) + around
    const size = Math.min(ratio / across, 1 / down)
    if (size > best.size) best = { columns: folded.length, size }
  }
  return best.columns
}

const MOST_COLUMNS = 24

function fill(sections: readonly Section[], height: number): Section[][] {
  const columns: Section[][] = []
  let left = 0
  for (const section of sections) {
    const column = columns.at(-1)
    if (column && section.height <= left) column.push(section)
    else columns.push([section])
    left = (column && section.height <= left ? left : height) - section.height
  }
  return columns
}

export function heightOf(sections: readonly Section[]): number {
  return sections.reduce((sum, { height }) => sum + height, 0)
}
