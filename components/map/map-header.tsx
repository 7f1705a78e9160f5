import { measure } from '@/lib/progress/measure'
import { hoursOf, type RoadmapMap } from '@/lib/roadmap/map'
import { isGroup } from '@/lib/roadmap/schema'
import { legId } from './draw-map'
import { FollowButton } from './follow-button'
import { hoursLabel, percentLabel } from './labels'

/** Title, hours left, and the measured bar: one stretch a stage, each a way to that stage. */
export function MapHeader({ map }: { map: RoadmapMap }) {
  const measured = measure(map.root, {}, hoursOf(map))
  const stretches = map.root.children.map((child, index) => ({
    path: isGroup(child) ? `/${index}` : child.skill,
    title: isGroup(child) ? child.title : (map.skills[child.skill]?.title ?? child.skill),
    target: legId(map, index),
    slots: measured.tree.children[index]?.slots ?? 0,
  }))
  return (
    <header className="map-top">
      <div className="map-top-row">
        <h1>{map.title}</h1>
        <span className="hours" data-hours suppressHydrationWarning>
          {hoursLabel(measured.hoursLeft)}
        </span>
        <nav aria-label="Stages" className="bar">
          {stretches.map(({ path, title, target, slots }) => (
            <a
              key={path}
              href={`#${target}`}
              title={title}
              aria-label={title}
              data-stretch={path}
              style={{ flexGrow: Math.max(slots, 1) }}
            >
              <span className="filling" suppressHydrationWarning />
            </a>
          ))}
        </nav>
        <strong data-percent suppressHydrationWarning>
          {percentLabel(measured.percent)}
        </strong>
        <FollowButton slug={map.slug} title={map.title} />
      </div>
    </header>
  )
}
