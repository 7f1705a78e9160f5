import type { CSSProperties, ReactNode } from 'react'
import { fitSheet } from '@/components/print/fit-sheet'
import { OutlineOnPaper } from '@/components/print/outline-on-paper'
import { UndoToast } from '@/components/progress/undo-toast'
import type { Statuses } from '@/lib/progress/schema'
import { fileName, refOf } from '@/lib/roadmap/addresses'
import type { RoadmapMap } from '@/lib/roadmap/map'
import { AsKeptBeforePaint } from './as-kept-before-paint'
import { EarlyPresses } from './early-presses'
import { MapDownloads } from './export/map-downloads'
import { MapController } from './map-controller'
import { packMapData } from './map-data'
import { MapHeader } from './map-header'
import { MapLegend } from './map-legend'
import { MapTools } from './map-tools'
import { MovingTools } from './navigation/moving-tools'
import { Overview } from './navigation/overview'
import { packDrawing } from './pack-drawing'
import { FilterBeforePaint } from './search/filter-before-paint'
import { StatusesBeforePaint } from './statuses-before-paint'
import { TrailMap } from './trail-map'
import { TrailNews } from './trail-news'

interface MapPageProps {
  map: RoadmapMap
  /** Statuses of the person whom the page is made for; without them it is made for everybody. */
  statuses?: Statuses
  /** Actions of its owner. */
  foot?: ReactNode
  children: ReactNode
}

/** The product's face: header with progress, the trail, and whatever panel is open beside it. */
export function MapPage({ map, statuses = {}, foot, children }: MapPageProps) {
  const roadmap = refOf(map)
  const data = packMapData(map)
  const drawing = packDrawing(map)
  return (
    <div data-map-page suppressHydrationWarning>
      <EarlyPresses />
      <AsKeptBeforePaint slug={map.slug} />
      <MapHeader map={map} statuses={statuses} data={data} />
      <MovingTools roadmap={roadmap} hours={data.hours} />
      <div className="contours overflow-x-clip px-4">
        <Overview key={map.version} slug={map.slug} data={data} drawing={drawing} />
        <div className="map-scroller" style={sheetStyle(map)}>
          <TrailMap
            key={map.version}
            roadmap={roadmap}
            statuses={statuses}
            data={data}
            drawing={drawing}
          />
        </div>
        <p className="summit">The end of the trail</p>
      </div>
      {!map.own && (map.past.length > 0 || map.version > 1) && (
        <TrailNews key={map.version} slug={map.slug} past={map.past} />
      )}
      {foot}
      <OutlineOnPaper roadmap={roadmap} />
      <MapDownloads roadmap={roadmap} name={fileName(map)} />
      <MapLegend />
      <StatusesBeforePaint />
      <FilterBeforePaint />
      <MapController roadmap={roadmap} title={map.title} data={data} />
      <MapTools roadmap={roadmap} />
      {children}
      <UndoToast />
    </div>
  )
}

/** For components/print/print-map.css. */
function sheetStyle(map: RoadmapMap): CSSProperties {
  const { columns, size } = fitSheet(map)
  return { '--sheet-columns': columns, '--sheet-size': `${size}mm` } as CSSProperties
}
