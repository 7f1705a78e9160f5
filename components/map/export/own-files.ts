import type { SvgTheme } from '@/lib/drawing/colours'
import { withOwnFont } from '@/lib/drawing/embed-font'
import { roadmapExport } from '@/lib/drawing/export-json'
import type { ExportedMap } from '@/lib/drawing/exported-map'
import { MAP_FILES, type MapFile } from '@/lib/drawing/map-files'
import type { Statuses } from '@/lib/progress/schema'
import { type Layout, layoutRoadmap } from '@/lib/roadmap/layout'
import { svgToPng } from './svg-to-png'

/** A map as a file with somebody's statuses. Fetches what the page does not carry; rejects without a network. */
export async function ownFile(
  slug: string,
  ending: MapFile | 'png',
  statuses: Statuses,
): Promise<Blob> {
  const map = await fetchMap(slug)
  const how = { map, statuses, theme: pageTheme(), folded: false }
  if (ending === 'png') return svgToPng(await drawing({ ...how, folded: isTooTall(map) }))
  if (ending === 'svg') return blobOf('svg', await drawing(how))
  return blobOf(ending, MAP_FILES[ending].make({ ...how, site: location.origin }))
}

/** The address of a picture of the map with somebody's statuses, folded to fit a sheet. */
export async function drawForPaper(slug: string, statuses: Statuses): Promise<string> {
  const map = await fetchMap(slug)
  const svg = await drawing({ map, statuses, theme: 'printed', folded: true })
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}

type DrawnMap = ExportedMap & { wide: Layout }

/** The layout is a pure function of the tree, so it need not travel. */
async function fetchMap(slug: string): Promise<DrawnMap> {
  const response = await fetch(`/downloads/${slug}.json`)
  if (!response.ok) throw new Error(`${slug}: ${response.status}`)
  const map = roadmapExport.parse(await response.json())
  return { ...map, wide: layoutRoadmap(map.root, new Map(Object.entries(map.skills)), 'wide') }
}

function drawing(how: {
  map: DrawnMap
  statuses: Statuses
  theme: SvgTheme
  folded: boolean
}): Promise<string> {
  return withOwnFont(MAP_FILES.svg.make({ ...how, site: location.origin }))
}

/** Browsers paint no canvas that is longer than some 16,000 px. */
function isTooTall({ wide }: DrawnMap): boolean {
  return wide.height * 16 > 12_000
}

function pageTheme(): SvgTheme {
  const chosen = document.documentElement.dataset.theme
  if (chosen) return chosen === 'dark' ? 'dark' : 'light'
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

function blobOf(ending: MapFile, text: string): Blob {
  return new Blob([text], { type: MAP_FILES[ending].type })
}
