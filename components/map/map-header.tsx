import type { Route } from 'next'
import Link from 'next/link'
import { hoursLabel, percentLabel } from '@/lib/progress/labels'
import { measure } from '@/lib/progress/measure'
import type { Statuses } from '@/lib/progress/schema'
import { type Group, isGroup, type Leaf } from '@/lib/roadmap/group'
import { hoursOf, type RoadmapMap } from '@/lib/roadmap/map'
import { legId } from './draw-map'
import { FollowButton } from './follow-button'
import type { PackedMapData } from './map-data'
import { MapFilterButton } from './search/map-filter-button'
import { MapFinder } from './search/map-finder'
import { packTraits } from './search/map-traits'
import { ViewSwitch } from './view-switch'

interface MapHeaderProps {
  map: RoadmapMap
  statuses: Statuses
  data: PackedMapData
}

/** Title, hours left, and the measured bar: a stretch for every stage and project, the stages as ways to them. */
export function MapHeader({ map, statuses, data }: MapHeaderProps) {
  const measured = measure(map.root, statuses, hoursOf(map))
  const stages = map.root.children.filter(isGroup).length
  return (
    <header className="map-top" data-own={map.own ? '' : undefined}>
      <div className="map-top-row">
        <div className="map-title">
          <h1>{map.title}</h1>
          <p>
            <span className="hours" data-hours suppressHydrationWarning>
              {hoursLabel(measured.hoursLeft)}
            </span>
            {!map.own && (
              <Link href={`/compare?from=${map.slug}` as Route} prefetch={false}>
                Compare
              </Link>
            )}
          </p>
        </div>
        <nav aria-label="Stages" className={stages > MOST_PRESSED ? 'bar many' : 'bar'}>
          {map.root.children.map((child, index) => (
            <Stretch
              key={legId(map.slug, index)}
              child={child}
              target={legId(map.slug, index)}
              slots={measured.tree.children[index]?.slots ?? 0}
              path={isGroup(child) ? `/${index}` : child.skill}
            />
          ))}
        </nav>
        <strong data-percent suppressHydrationWarning>
          {percentLabel(measured.percent)}
        </strong>
        <MapFinder />
        <MapFilterButton data={data} traits={packTraits(map)} />
        <ViewSwitch />
        {!map.own && <FollowButton slug={map.slug} title={map.title} />}
      </div>
    </header>
  )
}

/** The number of stages that the bar holds at a size to press beside its neighbours in the row. */
const MOST_PRESSED = 16

interface StretchProps {
  child: Group | Leaf
  target: string
  path: string
  slots: number
}

function Stretch({ child, target, path, slots }: StretchProps) {
  const share = { 'data-stretch': path, style: { flexGrow: Math.max(slots, 1) } }
  const track = (
    <span className="track">
      <span className="filling" suppressHydrationWarning />
    </span>
  )
  if (!isGroup(child)) return <span {...share}>{track}</span>
  return (
    <a {...share} href={`#${target}`} title={child.title} aria-label={child.title}>
      {track}
    </a>
  )
}
