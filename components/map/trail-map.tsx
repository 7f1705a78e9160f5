import type { RoadmapMap } from '@/lib/roadmap/map'
import { drawMap } from './draw-map'

/** From so many nodes on, legs that are out of sight are not laid out; below, it would only blank screenshots. */
const LARGE = 1000

/** The drawn map. Statuses are put on it as attributes: before the first paint, then by `MapController`. */
export function TrailMap({ map }: { map: RoadmapMap }) {
  return (
    <div
      className={map.wide.nodes.length > LARGE ? 'map large' : 'map'}
      data-map={map.slug}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by us, with everything put in escaped
      dangerouslySetInnerHTML={{ __html: drawMap(map) }}
    />
  )
}
