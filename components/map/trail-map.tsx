import type { RoadmapMap } from '@/lib/roadmap/map'
import { drawMap } from './draw-map'

/** The drawn map. Statuses are put on it as attributes: before the first paint, then by `MapController`. */
export function TrailMap({ map }: { map: RoadmapMap }) {
  return (
    <div
      className="map"
      data-map={map.slug}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by us, with everything put in escaped
      dangerouslySetInnerHTML={{ __html: drawMap(map) }}
    />
  )
}
