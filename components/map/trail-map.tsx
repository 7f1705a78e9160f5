import type { CSSProperties, ReactNode } from 'react'
import { type GroupMeasure, measure } from '@/lib/progress/measure'
import type { CardBox, PlacedNode, Section } from '@/lib/roadmap/layout'
import { hoursOf, type RoadmapMap } from '@/lib/roadmap/map'
import { type Group, isGroup, type Leaf } from '@/lib/roadmap/schema'
import { countLabel } from './labels'

interface TrailMapProps {
  map: RoadmapMap
  /** What stands where the drawn trail ends. */
  end: ReactNode
}

/**
 * The whole map as links on paper, the same for everybody. Statuses are put on it as attributes by `MapController`.
 * Each first-level part is a leg of the trail; a node's markup is kept short, since React sends it twice.
 */
export function TrailMap({ map, end }: TrailMapProps) {
  const nodes = new Map(map.wide.nodes.map((node) => [node.key, node]))
  const { tree } = measure(map.root, {}, hoursOf(map))
  let stage = 0
  return (
    <div className="map" data-map={map.slug}>
      <div className="trail" aria-hidden="true" />
      {map.root.children.map((child, index) => {
        const section = map.wide.sections[index]
        if (!section) return null
        const key = isGroup(child) ? `/${index}` : child.skill
        const node = nodes.get(key)
        const measured = tree.children[index]
        return isGroup(child) && measured && 'children' in measured ? (
          <Stage
            key={key}
            {...{ map, section, node, measured }}
            group={child}
            path={key}
            number={++stage}
          />
        ) : (
          <section key={key} className="leg" style={rem({ h: section.height })}>
            {!isGroup(child) && <Chip map={map} leaf={child} pill={node} />}
          </section>
        )
      })}
      {end}
    </div>
  )
}

interface StageProps {
  map: RoadmapMap
  section: Section
  node: PlacedNode | undefined
  group: Group
  measured: GroupMeasure
  path: string
  number: number
}

function Stage({ map, section, node, group, measured, path, number }: StageProps) {
  const id = `stage-${number}`
  const boxes = new Map(section.cards.map((card) => [card.key, card]))
  return (
    <section
      className={group.pick ? 'leg pick' : 'leg'}
      style={rem({ h: section.height })}
      aria-labelledby={id}
    >
      <h2
        className="sign signboard"
        id={id}
        style={rem({ w: node?.width ?? 0, sh: node?.height ?? 0 })}
      >
        <b>{number}</b>
        {group.title}
        <Count path={path} label={countLabel(group, measured)} />
      </h2>
      <div className="cards">
        {runsOf(group).map((run, index) =>
          'leaves' in run ? (
            <div
              key={`+${run.first}`}
              className={`group bare${side(boxes.get(`${path}/+${index}`))}`}
              style={place(boxes.get(`${path}/+${index}`))}
            >
              <Chips map={map} leaves={run.leaves} />
            </div>
          ) : (
            <Card
              key={run.index}
              map={map}
              group={run.group}
              measured={measured.children[run.index]}
              path={`${path}/${run.index}`}
              box={boxes.get(`${path}/${run.index}`)}
            />
          ),
        )}
      </div>
    </section>
  )
}

interface CardProps {
  map: RoadmapMap
  group: Group
  measured: GroupMeasure['children'][number] | undefined
  path: string
  box?: CardBox | undefined
}

function Card({ map, group, measured, path, box }: CardProps) {
  if (!measured || !('children' in measured)) return null
  const Title = path.split('/').length > 3 ? 'h4' : 'h3'
  return (
    <div
      className={`group${group.pick ? ' pick' : ''}${side(box)}`}
      data-group={path}
      style={place(box)}
    >
      <Title>
        {group.title}
        <Count path={path} label={countLabel(group, measured)} />
      </Title>
      {runsOf(group).map((run) =>
        'leaves' in run ? (
          <Chips key={`+${run.first}`} map={map} leaves={run.leaves} />
        ) : (
          <Card
            key={run.index}
            map={map}
            group={run.group}
            measured={measured.children[run.index]}
            path={`${path}/${run.index}`}
          />
        ),
      )}
    </div>
  )
}

function Chips({ map, leaves }: { map: RoadmapMap; leaves: Leaf[] }) {
  return (
    <ul className="chips">
      {leaves.map((leaf) => (
        <li key={leaf.skill}>
          <Chip map={map} leaf={leaf} />
        </li>
      ))}
    </ul>
  )
}

interface ChipProps {
  map: RoadmapMap
  leaf: Leaf
  pill?: PlacedNode | undefined
}

function Chip({ map, leaf, pill }: ChipProps) {
  const skill = map.skills[leaf.skill]
  if (!skill) return null
  const classes = [
    'chip',
    skill.kind === 'project' ? 'peak' : `a-${skill.area}`,
    leaf.optional && 'opt',
    pill && 'pill',
  ]
  return (
    <a
      id={leaf.skill}
      className={classes.filter(Boolean).join(' ')}
      href={`/roadmaps/${map.slug}/${leaf.skill}`}
      style={pill && rem({ w: pill.width, sh: pill.height })}
      suppressHydrationWarning
    >
      {skill.title}
      {leaf.optional && <i className="sr-only">, optional</i>}
    </a>
  )
}

function Count({ path, label }: { path: string; label: string }) {
  return (
    <span className="count" data-count={path} suppressHydrationWarning>
      {label}
    </span>
  )
}

/** Neighbouring skills share a list; a group stands for itself. The layout counts cards in the same way. */
function runsOf(
  group: Group,
): ({ leaves: Leaf[]; first: string } | { group: Group; index: number })[] {
  const runs: ReturnType<typeof runsOf> = []
  group.children.forEach((child, index) => {
    const open = runs.at(-1)
    if (isGroup(child)) runs.push({ group: child, index })
    else if (open && 'leaves' in open) open.leaves.push(child)
    else runs.push({ leaves: [child], first: child.skill })
  })
  return runs
}

function side(box: CardBox | undefined): string {
  return box && box.x > 0 ? ' right' : ''
}

function place(box: CardBox | undefined): CSSProperties | undefined {
  return box && rem({ y: box.y, b: box.reach })
}

/** Custom properties in rem, for the wide layout; the narrow one flows. */
function rem(lengths: Record<string, number>): CSSProperties {
  return Object.fromEntries(
    Object.entries(lengths).map(([name, length]) => [`--${name}`, `${length}rem`]),
  )
}
