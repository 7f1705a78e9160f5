'use client'

import type { Statuses } from '@/lib/progress/schema'
import type { RoadmapRef } from '@/lib/roadmap/addresses'
import { drawMap } from './draw-map'
import { type PackedMapData, unpackMapData } from './map-data'
import { type PackedDrawing, unpackDrawing } from './map-drawing'
import { useServerHtml } from './use-server-html'

/** From so many skills on, legs that are out of sight are not laid out; below, it would only blank screenshots. */
const LARGE = 1000

interface TrailMapProps {
  roadmap: RoadmapRef
  /** Statuses to draw from the start. */
  statuses?: Statuses
  data: PackedMapData
  drawing: PackedDrawing
}

/** The drawn map. Statuses are put on it as attributes: before the first paint, then by `MapController`. */
export function TrailMap({ roadmap, statuses, data, drawing }: TrailMapProps) {
  const drawn = useServerHtml(() =>
    drawMap(roadmap, unpackDrawing(unpackMapData(data), drawing), statuses),
  )
  return (
    <div
      className={data.hours.length > LARGE ? 'map large' : 'map'}
      data-map={roadmap.slug}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by us, with everything put in escaped
      dangerouslySetInnerHTML={{ __html: drawn }}
    />
  )
}
