import type { Route } from 'next'
import Link from 'next/link'
import { MapController } from '@/components/map/map-controller'
import { packMapData } from '@/components/map/map-data'
import { packDrawing } from '@/components/map/pack-drawing'
import { StatusesBeforePaint } from '@/components/map/statuses-before-paint'
import { TrailMap } from '@/components/map/trail-map'
import { refOf } from '@/lib/roadmap/addresses'
import { isGroup } from '@/lib/roadmap/group'
import type { RoadmapMap } from '@/lib/roadmap/map'

/** The beginning of a roadmap, alive: it shows the visitor's own ticks and can be ticked. */
export function TrailStretch({ map }: { map: RoadmapMap }) {
  const legs = map.root.children.findIndex(isGroup) + 1
  const data = packMapData(map)
  return (
    <section
      aria-labelledby="stretch"
      className="contours border-line border-t px-4 pt-5"
      data-map-page
    >
      <h2 id="stretch" className="mx-auto max-w-[72rem] font-bold text-soft">
        Where {map.title} begins
      </h2>
      <TrailMap
        key={map.version}
        roadmap={refOf(map)}
        data={data}
        drawing={packDrawing(map, legs || 1)}
      />
      <p className="relative flex justify-center pb-12">
        <Link href={`/roadmaps/${map.slug}` as Route} className="button button-main">
          Walk on
        </Link>
      </p>
      <StatusesBeforePaint />
      <MapController roadmap={refOf(map)} title={map.title} data={data} />
    </section>
  )
}
