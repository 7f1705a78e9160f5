import type { ReactNode } from 'react'
import type { RoadmapMap } from '@/lib/roadmap/map'
import { AsKeptBeforePaint } from './as-kept-before-paint'
import { MapController } from './map-controller'
import { packMapData } from './map-data'
import { MapHeader } from './map-header'
import { MapLegend } from './map-legend'
import { MapTools } from './map-tools'
import { Overview } from './overview'
import { StatusesBeforePaint } from './statuses-before-paint'
import { TrailMap } from './trail-map'

/** The product's face: header with progress, the trail, and whatever panel is open beside it. */
export function MapPage({ map, children }: { map: RoadmapMap; children: ReactNode }) {
  const data = packMapData(map)
  return (
    <div data-map-page suppressHydrationWarning>
      <AsKeptBeforePaint slug={map.slug} />
      <MapHeader map={map} />
      <MapTools slug={map.slug} hours={data.hours} />
      <div className="contours overflow-x-clip px-4">
        <Overview map={map} />
        <div className="map-scroller">
          <TrailMap map={map} />
        </div>
        <p className="summit">The end of the trail</p>
      </div>
      <MapLegend />
      <StatusesBeforePaint />
      <MapController slug={map.slug} title={map.title} data={data} />
      {children}
    </div>
  )
}
