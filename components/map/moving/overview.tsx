import type { RoadmapMap } from '@/lib/roadmap/map'
import { drawOverview } from './draw-overview'
import { OverviewWindow } from './overview-window'

/** The whole trail at the side of a wide window: its stages with their progress, and where one is; each leads there. */
export function Overview({ map }: { map: RoadmapMap }) {
  return (
    <nav aria-label="Overview" className="overview">
      <ol
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by us, with everything put in escaped
        dangerouslySetInnerHTML={{ __html: drawOverview(map) }}
      />
      <OverviewWindow />
    </nav>
  )
}
