import type { SvgTheme } from '@/lib/drawing/colours'
import { withOwnFont } from '@/lib/drawing/embed-font'
import { roadmapExport } from '@/lib/drawing/export-json'
import type { ExportedMap } from '@/lib/drawing/exported-map'
import { MAP_FILES, type MapFile } from '@/lib/drawing/map-files'
import type { Statuses } from '@/lib/progress/schema'
import { fileAddress, type RoadmapRef } from '@/lib/roadmap/addresses'
import { layoutOf } from '@/lib/roadmap/map'
import { svgToPng } from './svg-to-png'

/** A map as a file with somebody's statuses. Fetches what the page does not carry; rejects without a network. */
export async function ownFile(
  roadmap: RoadmapRef,
  ending: MapFile | 'png',
  statuses: Statuses,
): Promise<Blob> {
  const map = await fetchMap(roadmap)
  const how = { map, statuses, theme: pageTheme(), folded: false }
  if (ending === 'png') return svgToPng(await drawing({ ...how, folded: isTooTall(map) }))
  if (ending === 'svg') return blobOf('svg', await drawing(how))
  return blobOf(ending, MAP_FILES[ending].make({ ...how, site: location.origin }))
}

/** The address of a picture of the map with somebody's statuses, folded to fit a sheet. */
export async function drawForPaper(roadmap: RoadmapRef, statuses: Statuses): Promise<string> {
  const map = await fetchMap(roadmap)
  const svg = await drawing({ map, statuses, theme: 'printed', folded: true })
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}

async function fetchMap(roadmap: RoadmapRef): Promise<ExportedMap> {
  const response = await fetch(fileAddress(roadmap, 'json'))
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`)
  return { ...roadmapExport.parse(await response.json()), own: roadmap.own }
}

function drawing(how: {
  map: ExportedMap
  statuses: Statuses
  theme: SvgTheme
  folded: boolean
}): Promise<string> {
  return withOwnFont(MAP_FILES.svg.make({ ...how, site: location.origin }))
}

/** Browsers paint no canvas that is longer than some 16,000 px. */
function isTooTall(map: ExportedMap): boolean {
  return layoutOf(map, 'wide').height * 16 > 12_000
}

function pageTheme(): SvgTheme {
  const chosen = document.documentElement.dataset.theme
  if (chosen) return chosen === 'dark' ? 'dark' : 'light'
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

function blobOf(ending: MapFile, text: string): Blob {
  return new Blob([text], { type: MAP_FILES[ending].type })
}
