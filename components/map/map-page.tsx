import type { ReactNode } from 'react'
import { leavesOf } from '@/lib/roadmap/schema'
import type { RoadmapMap } from '@/lib/roadmap/map'
import { MapController } from './map-controller'
import { MapHeader } from './map-header'
import { MapLegend } from './map-legend'
import { statusesBeforePaint } from './statuses-before-paint'
import { TrailMap } from './trail-map'

/** The product's face: header with progress, the trail, and whatever panel is open beside it. */
export function MapPage({ map, children }: { map: RoadmapMap; children: ReactNode }) {
  const skills = leavesOf(map.root).map(({ skill }) => skill)
  const hours = pick(map, skills, ({ hours }) => hours)
  const requires = pick(map, skills, ({ requires }) => requires.map(({ skill }) => skill))
  return (
    <>
      <MapHeader map={map} hours={hours} />
      <div className="contours overflow-x-clip px-4">
        <TrailMap map={map} hours={hours} />
      </div>
      <MapLegend />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant, run before the first paint */}
      <script dangerouslySetInnerHTML={{ __html: statusesBeforePaint }} />
      <MapController slug={map.slug} title={map.title} {...{ root: map.root, hours, requires }} />
      {children}
    </>
  )
}

function pick<T>(
  map: RoadmapMap,
  skills: string[],
  of: (skill: RoadmapMap['skills'][string]) => T,
): Record<string, T> {
  return Object.fromEntries(
    skills.flatMap((slug) => {
      const skill = map.skills[slug]
      return skill ? [[slug, of(skill)]] : []
    }),
  )
}
