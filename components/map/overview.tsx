import { measure } from '@/lib/progress/measure'
import { hoursOf, type RoadmapMap } from '@/lib/roadmap/map'
import { isGroup } from '@/lib/roadmap/schema'
import { legId } from './draw-map'
import { OverviewWindow } from './overview-window'

/** The whole trail at the side of a wide window: its stages with their progress, and where one is; each leads there. */
export function Overview({ map }: { map: RoadmapMap }) {
  const { tree } = measure(map.root, {}, hoursOf(map))
  let stage = 0
  return (
    <nav aria-label="Overview" className="overview">
      <ol>
        {map.root.children.map((child, index) => {
          const isStage = isGroup(child)
          const title = isStage ? child.title : (map.skills[child.skill]?.title ?? '')
          const { filled = 0, slots = 0 } = tree.children[index] ?? {}
          const number = isStage ? ++stage : undefined
          return (
            <li
              key={legId(map, index)}
              style={{ flexGrow: Math.round(map.wide.sections[index]?.height ?? 1) }}
            >
              <a
                href={`#${legId(map, index)}`}
                data-stretch={isStage ? `/${index}` : child.skill}
                title={isStage ? `${number} ${title}` : title}
                {...(isStage && { 'aria-label': `${number} ${title}: ${filled} of ${slots}` })}
                suppressHydrationWarning
              >
                <b aria-hidden={!isStage}>{number}</b>
                <span className="name">{title}</span>
                <span className="track">
                  <span className="filling" suppressHydrationWarning />
                </span>
              </a>
            </li>
          )
        })}
      </ol>
      <OverviewWindow />
    </nav>
  )
}
