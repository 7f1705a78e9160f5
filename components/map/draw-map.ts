import { type Html, html } from '@/components/ui/html'
import { type GroupMeasure, measure } from '@/lib/progress/measure'
import type { CardBox, PlacedNode, Section } from '@/lib/roadmap/layout'
import { hoursOf, type RoadmapMap } from '@/lib/roadmap/map'
import { type Group, isGroup, type Leaf } from '@/lib/roadmap/schema'
import { countLabel } from './labels'

/**
 * The map as HTML: every skill a link, every first-level part a leg of the trail, in reading order; the same for
 * everybody, with the counts of somebody who has not begun. It is a text, not a tree of components, because React sends
 * whatever it draws twice and then visits every element of it again.
 */
export function drawMap(map: RoadmapMap): string {
  const nodes = new Map(map.wide.nodes.map((node) => [node.key, node]))
  const { tree } = measure(map.root, {}, hoursOf(map))
  let stage = 0
  const legs = map.root.children.map((child, index) => {
    const section = map.wide.sections[index]
    const measured = tree.children[index]
    if (!section || !measured) return ''
    const drawn =
      isGroup(child) && 'children' in measured
        ? drawStage(map, {
            group: child,
            measured,
            section,
            node: nodes.get(section.key),
            number: ++stage,
          })
        : !isGroup(child) && drawChip(map, child, nodes.get(section.key))
    const classes = isGroup(child) && child.pick ? 'leg pick' : 'leg'
    return html`<section id="${legId(map, index)}" class="${classes}" style="--h:${section.height}rem">${drawn}</section>`
  })
  return html`<div class="trail" aria-hidden="true"></div>${legs}`.text
}

/** Where the bar of the header leads; maps of other roadmaps may lie hidden in the same document. */
export function legId(map: { slug: string }, index: number): string {
  return `${map.slug}.${index}`
}

interface Stage {
  group: Group
  measured: GroupMeasure
  section: Section
  node: PlacedNode | undefined
  number: number
}

function drawStage(map: RoadmapMap, { group, measured, section, node, number }: Stage): Html {
  const boxes = new Map(section.cards.map((card) => [card.key, card]))
  const cards = runsOf(group).map((run, index) =>
    'leaves' in run
      ? drawCard(boxes.get(`${section.key}/+${index}`), 'bare', '', drawChips(map, run.leaves))
      : drawGroup(map, run.group, measured.children[run.index], {
          path: `${section.key}/${run.index}`,
          box: boxes.get(`${section.key}/${run.index}`),
        }),
  )
  const size = `--w:${node?.width ?? 0}rem;--sh:${node?.height ?? 0}rem`
  return html`<h2 class="sign signboard" style="${size}"><b>${number}</b>${group.title}${drawCount(section.key, countLabel(group, measured))}</h2><div class="cards">${cards}</div>`
}

interface Place {
  path: string
  /** Of the cards beside the trail; those within others flow. */
  box?: CardBox | undefined
}

function drawGroup(
  map: RoadmapMap,
  group: Group,
  measured: GroupMeasure['children'][number] | undefined,
  { path, box }: Place,
): Html {
  if (!measured || !('children' in measured)) return html``
  const heading = html`${group.title}${drawCount(path, countLabel(group, measured))}`
  const rows = runsOf(group).map((run) =>
    'leaves' in run
      ? drawChips(map, run.leaves)
      : drawGroup(map, run.group, measured.children[run.index], { path: `${path}/${run.index}` }),
  )
  const titled = path.split('/').length > 3 ? html`<h4>${heading}</h4>` : html`<h3>${heading}</h3>`
  return drawCard(box, group.pick ? 'pick' : '', path, html`${titled}${rows}`)
}

function drawCard(box: CardBox | undefined, kind: string, path: string, content: Html): Html {
  const classes = ['group', kind, box && box.x > 0 && 'right'].filter(Boolean).join(' ')
  const key = path && html` data-group="${path}"`
  const place = box && html` style="--y:${box.y}rem;--b:${box.reach}rem"`
  return html`<div class="${classes}"${key}${place}>${content}</div>`
}

function drawChips(map: RoadmapMap, leaves: readonly Leaf[]): Html {
  return html`<ul class="chips">${leaves.map((leaf) => html`<li>${drawChip(map, leaf)}</li>`)}</ul>`
}

function drawChip(map: RoadmapMap, leaf: Leaf, pill?: PlacedNode): Html {
  const skill = map.skills[leaf.skill]
  if (!skill) return html``
  const kind = skill.kind === 'project' ? 'peak' : `a-${skill.area}`
  const classes = ['chip', kind, leaf.optional && 'opt', pill && 'pill'].filter(Boolean).join(' ')
  const size = pill && html` style="--w:${pill.width}rem;--sh:${pill.height}rem"`
  const optional = leaf.optional && html`<i class="sr-only">, optional</i>`
  return html`<a class="${classes}" data-skill="${leaf.skill}" href="/roadmaps/${map.slug}/${leaf.skill}"${size}>${skill.title}${optional}</a>`
}

function drawCount(path: string, label: string): Html {
  return html`<span class="count" data-count="${path}">${label}</span>`
}

/** Neighbouring skills share a list; a group stands for itself. The layout counts cards in the same way. */
function runsOf(group: Group): ({ leaves: Leaf[] } | { group: Group; index: number })[] {
  const runs: ReturnType<typeof runsOf> = []
  group.children.forEach((child, index) => {
    const open = runs.at(-1)
    if (isGroup(child)) runs.push({ group: child, index })
    else if (open && 'leaves' in open) open.leaves.push(child)
    else runs.push({ leaves: [child] })
  })
  return runs
}
