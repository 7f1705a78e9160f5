'use client'

import { type PackedMapData, unpackMapData } from '@/components/map/map-data'
import { type PackedDrawing, unpackDrawing } from '@/components/map/map-drawing'
import { useServerHtml } from '@/components/map/use-server-html'
import { drawOverview } from './draw-overview'
import { OverviewWindow } from './overview-window'

interface OverviewProps {
  slug: string
  data: PackedMapData
  drawing: PackedDrawing
}

/** The whole trail at the side of a wide window: its stages with their progress, and where one is; each leads there. */
export function Overview({ slug, data, drawing }: OverviewProps) {
  const drawn = useServerHtml(() => drawOverview(slug, unpackDrawing(unpackMapData(data), drawing)))
  return (
    <nav aria-label="Overview" className="overview">
      <ol
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by us, with everything put in escaped
        dangerouslySetInnerHTML={{ __html: drawn }}
      />
      <OverviewWindow />
    </nav>
  )
}
