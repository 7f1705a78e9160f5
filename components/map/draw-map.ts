import { type Html, html } from '@/components/ui/html'
import { type GroupMeasure, measure } from '@/lib/progress/measure'
import type { CardBox, PlacedNode, Section } from '@/lib/roadmap/layout'
import { type Card, cardsOf, isRowOfChips } from '@/lib/roadmap/layout-cards'
import { CHIP } from '@/lib/roadmap/layout-measures'
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
  const drawing = {
    map,
    nodes,
    measures: measuresByPath(measure(map.root, {}, hoursOf(map)).tree),
  }
  let stage = 0
  const legs = map.root.children.map((child, index) => {
    const section = map.wide.sections[index]
    if (!section) return ''
    const node = nodes.get(section.key)
    const drawn = isGroup(child)
      ? drawStage(drawing, { group: child, section, node, number: ++stage })
      : drawPill(map, child, node)
    const classes = isGroup(child) && child.pick ? 'leg pick' : 'leg'
    return html`<section id="${legId(map, index)}" class="${classes}" style="--h:${section.height}rem">${drawn}</section>`
  })
  return html`<div class="trail" aria-hidden="true"></div>${legs}`.text
}

/** Where the bar of the header leads; maps of other roadmaps may lie hidden in the same document. */
export function legId(map: { slug: string }, index: number): string {
  return `${map.slug}.${index}`
}

interface Drawing {
  map: RoadmapMap
  nodes: ReadonlyMap<string, PlacedNode>
  measures: ReadonlyMap<string, GroupMeasure>
}

interface Stage {
  group: Group
  section: Section
  node: PlacedNode | undefined
  number: number
}

function drawStage(drawing: Drawing, { group, section, node, number }: Stage): Html {
  const boxes = new Map(section.cards.map((card) => [card.key, card]))
  const cards = cardsOf(group, section.key).map((card) =>
    drawCard(drawing, card, boxes.get(card.key)),
  )
  const size = `--w:${node?.width ?? 0}rem;--sh:${node?.height ?? 0}rem`
  const title = html`${group.title}${drawCount(drawing, group, section.key)}`
  return html`<h2 class="sign signboard" style="${size}"><b>${number}</b>${title}</h2><div class="cards">${cards}</div>`
}

/** `box` is that of a card beside the trail; those within others flow. */
function drawCard(drawing: Drawing, card: Card, box?: CardBox): Html {
  const { group, key } = card
  const kind = group ? group.pick && 'pick' : 'bare'
  const classes = ['group', kind, box && box.x > 0 && 'right'].filter(Boolean).join(' ')
  const name = group && html` data-group="${key}"`
  const place = box && html` style="--y:${box.y}rem;--b:${box.reach}rem"`
  const rows = card.rows.map((row) =>
    isRowOfChips(row) ? drawChips(drawing, row) : drawCard(drawing, row),
  )
  return html`<div class="${classes}"${name}${place}>${group && drawTitle(drawing, group, key)}${rows}</div>`
}

function drawTitle(drawing: Drawing, group: Group, key: string): Html {
  const title = html`${group.title}${drawCount(drawing, group, key)}`
  return key.split('/').length > 3 ? html`<h4>${title}</h4>` : html`<h3>${title}</h3>`
}

function drawCount({ measures }: Drawing, group: Group, key: string): Html {
  const measured = measures.get(key)
  return html`<span class="count" data-count="${key}">${measured && countLabel(group, measured)}</span>`
}

function drawChips({ map, nodes }: Drawing, leaves: readonly Leaf[]): Html {
  const chips = leaves.map((leaf) => {
    const height = nodes.get(leaf.skill)?.height ?? CHIP.height
    const size = height > CHIP.height && html` style="--c:${height}rem"`
    return html`<li>${drawChip(map, leaf, '', size)}</li>`
  })
  return html`<ul class="chips">${chips}</ul>`
}

/** A project, or a skill, that stands on the trail itself. */
function drawPill(map: RoadmapMap, leaf: Leaf, node: PlacedNode | undefined): Html {
  const size = node && html` style="--w:${node.width}rem;--sh:${node.height}rem"`
  return drawChip(map, leaf, 'pill', size)
}

function drawChip(map: RoadmapMap, leaf: Leaf, form: string, size: Html | false | undefined): Html {
  const skill = map.skills[leaf.skill]
  if (!skill) return html``
  const kind = skill.kind === 'project' ? 'peak' : `a-${skill.area}`
  const classes = ['chip', kind, leaf.optional && 'opt', form].filter(Boolean).join(' ')
  const optional = leaf.optional && html`<i class="sr-only">, optional</i>`
  return html`<a class="${classes}" data-skill="${leaf.skill}" href="/roadmaps/${map.slug}/${leaf.skill}"${size}>${skill.title}${optional}</a>`
}

/** The measures of all groups by their path in the tree, which is their node's key. */
function measuresByPath(measured: GroupMeasure, path = ''): Map<string, GroupMeasure> {
  const within = measured.children.map((child, index) =>
    'children' in child ? measuresByPath(child, `${path}/${index}`) : [],
  )
  return new Map([[path, measured], ...within.flatMap((measures) => [...measures])])
}
