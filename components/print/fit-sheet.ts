import { type Group, isGroup, type Leaf } from '@/lib/roadmap/group'
import type { RoadmapMap } from '@/lib/roadmap/map'
import { lineCount } from '@/lib/roadmap/text-width'

export interface SheetFit {
  columns: number
  /** The size of the letters: mm. */
  size: number
}

/**
 * Fits a map on one printed sheet of A4 or Letter, in as many columns as make its letters largest. The lengths are
 * those of print-map.css; e2e/paper.spec.ts measures that what was counted fits.
 */
export function fitSheet({ root, skills }: Pick<RoadmapMap, 'root' | 'skills'>): SheetFit {
  const titleOf = (skill: string) => skills[skill]?.title ?? skill
  const length = root.children.reduce((sum, part) => sum + lengthOnTrail(part, titleOf), 0)
  const columns = Math.max(1, Math.floor(Math.sqrt((WIDTH * length) / (COLUMN * HEIGHT))))
  const size = (columns * HEIGHT) / (length + columns * BROKEN)
  return { columns, size: Math.min(LARGEST, Math.floor(100 * size) / 100) }
}

/** mm that both sheets have within their margins, below the map's title. */
const WIDTH = 176
const HEIGHT = 242
/** The length that one column loses because cards do not break, in em. */
const BROKEN = 6
/** The largest size of letters: mm. */
const LARGEST = 3.2
/** The narrowest column, in em. */
const COLUMN = 14.5
const TITLE_IN_CHIP = 10.5

/** In em, as all that follows. */
function lengthOnTrail(part: Group | Leaf, titleOf: (skill: string) => string): number {
  if (!isGroup(part)) return 1.9 + lengthOfTitle(titleOf(part.skill), TITLE_IN_CHIP - 1)
  const sign = 1.45 + 1.4 * lineCount(part.title, 8)
  return sign + part.children.reduce((sum, child) => sum + lengthOf(child, titleOf), 0)
}

function lengthOf(part: Group | Leaf, titleOf: (skill: string) => string): number {
  if (!isGroup(part)) return lengthOfTitle(titleOf(part.skill), TITLE_IN_CHIP)
  const frame = 1.1 + 1.3 * lineCount(part.title, 9)
  return frame + part.children.reduce((sum, child) => sum + lengthOf(child, titleOf), 0)
}

function lengthOfTitle(title: string, room: number): number {
  return 0.1 + 1.3 * lineCount(title, room)
}
