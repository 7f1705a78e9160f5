import { layoutOf } from '@/lib/roadmap/map'
import type { SvgTheme } from './colours'
import { drawSvg } from './draw-svg'
import { exportCanvas } from './export-canvas'
import { exportJson } from './export-json'
import { exportMarkdown } from './export-markdown'
import { exportMermaid } from './export-mermaid'
import type { ExportedMap, Whose } from './exported-map'

/** Width by height of what a sheet of A4 and one of Letter have in common without their margins: 186 by 250 mm. */
export const SHEET_RATIO = 0.744

interface Making {
  map: ExportedMap
  statuses: Whose
  /** The address of this Waymark, without a slash at the end. */
  site: string
  theme: SvgTheme
  /** Folded to fit a sheet of paper. */
  folded: boolean
}

/** Every file a map can be taken along as: by the ending of its name, its media type and how it is made. */
export const MAP_FILES = {
  svg: {
    type: 'image/svg+xml',
    make: ({ map, statuses, folded, ...sheet }: Making) =>
      drawSvg(laidOut(map), statuses, { ...sheet, ...(folded ? { ratio: SHEET_RATIO } : {}) }),
  },
  md: {
    type: 'text/markdown; charset=utf-8',
    make: ({ map, statuses, site }: Making) => exportMarkdown(map, statuses, site),
  },
  json: {
    type: 'application/json',
    make: ({ map, statuses }: Making) => exportJson(map, statuses),
  },
  mmd: {
    type: 'application/vnd.mermaid',
    make: ({ map, statuses }: Making) => exportMermaid(map, statuses),
  },
  canvas: {
    type: 'application/json',
    make: ({ map, statuses, site }: Making) => exportCanvas(laidOut(map), statuses, site),
  },
} as const

export type MapFile = keyof typeof MAP_FILES

export function isMapFile(ending: string): ending is MapFile {
  return Object.hasOwn(MAP_FILES, ending)
}

/** The layout is a pure function of the tree, so it travels nowhere and is kept nowhere. */
function laidOut(map: ExportedMap) {
  return { ...map, wide: layoutOf(map, 'wide') }
}
