import { type Html, html } from '@/lib/drawing/html'
import { countLabel } from '@/lib/progress/labels'
import { type GroupMeasure, measureGroup, statusOf } from '@/lib/progress/measure'
import type { Statuses } from '@/lib/progress/schema'
import { type RoadmapRef, skillAddress } from '@/lib/roadmap/addresses'
import { type Group, isGroup, type Leaf } from '@/lib/roadmap/group'
import { type Card, cardsOf, isRowOfChips } from '@/lib/roadmap/layout-cards'
import type { DrawnCard, DrawnLeg, MapDrawing } from './map-drawing'

/**
 * The map as HTML: every skill a link, every first-level part a leg of the trail, in reading order; the same for
 * everybody, with the counts of somebody who has not begun, unless statuses are given. It is a text, not a tree of components, because React would
 * visit every element of that again.
 */
export function drawMap(
  roadmap: RoadmapRef,
  { root, skills, legs }: MapDrawing,
  statuses: Statuses = {},
): string {
  const measures = measuresByPath(measureGroup(root, statuses, {}))
  const drawing = { roadmap, skills, statuses, measures }
  let stage = 0
  const drawn = root.children.map((child, index) => {
    const leg = legs[index]
    if (!leg) return ''
    const content = isGroup(child)
      ? drawStage(drawing, { group: child, key: `/${index}`, leg, number: ++stage })
      : drawPill(drawing, child, leg)
    const classes = isGroup(child) && child.pick ? 'leg pick' : 'leg'
    return html`<section id="${legId(roadmap.slug, index)}" class="${classes}" style="--h:${leg.height}rem">${content}</section>`
  })
  return html`<div class="trail" aria-hidden="true"></div>${drawn}`.text
}

/** Returns the id that the header's bar links to; maps of other roadmaps may lie hidden in the same document. */
export function legId(slug: string, index: number): string {
  return `${slug}.${index}`
}

interface Drawing {
  roadmap: RoadmapRef
  skills: MapDrawing['skills']
  statuses: Statuses
  measures: ReadonlyMap<string, GroupMeasure>
}

interface Stage {
  group: Group
  key: string
  leg: DrawnLeg
  number: number
}

function drawStage(drawing: Drawing, { group, key, leg, number }: Stage): Html {
  const cards = cardsOf(group, key).map((card, index) => drawCard(drawing, card, leg.cards[index]))
  const title = html`${group.title}${drawCount(drawing, group, key)}`
  return html`<h2 class="sign signboard"${sizeOf(leg)}><b>${number}</b>${title}</h2><div class="cards">${cards}</div>`
}

/** `place` is that of a card beside the trail; those within others flow. */
function drawCard(drawing: Drawing, card: Card, place?: DrawnCard): Html {
  const { group, key } = card
  const kind = group ? group.pick && 'pick' : 'bare'
  const classes = ['group', kind, place?.right && 'right'].filter(Boolean).join(' ')
  const name = group && html` data-group="${key}"`
  const style = place && html` style="--y:${place.y}rem;--b:${place.reach}rem"`
  const rows = card.rows.map((row) =>
    isRowOfChips(row) ? drawChips(drawing, row) : drawCard(drawing, row),
  )
  return html`<div class="${classes}"${name}${style}>${group && drawTitle(drawing, group, key)}${rows}</div>`
}

function drawTitle(drawing: Drawing, group: Group, key: string): Html {
  const title = html`${group.title}${drawCount(drawing, group, key)}`
  return key.split('/').length > 3 ? html`<h4>${title}</h4>` : html`<h3>${title}</h3>`
}

function drawCount({ measures }: Drawing, group: Group, key: string): Html {
  const measured = measures.get(key)
  return html`<span class="count" data-count="${key}">${measured && countLabel(group, measured)}</span>`
}

function drawChips(drawing: Drawing, leaves: readonly Leaf[]): Html {
  const chips = leaves.map((leaf) => {
    const height = drawing.skills.get(leaf.skill)?.height
    const size = height !== undefined && html` style="--c:${height}rem"`
    return html`<li>${drawChip(drawing, leaf, '', size)}</li>`
  })
  return html`<ul class="chips">${chips}</ul>`
}

/** A project, or a skill, that stands on the trail itself. */
function drawPill(drawing: Drawing, leaf: Leaf, leg: DrawnLeg): Html {
  return drawChip(drawing, leaf, 'pill', sizeOf(leg))
}

function sizeOf({ sign }: DrawnLeg): Html {
  return html` style="--w:${sign.width}rem;--sh:${sign.height}rem"`
}

function drawChip(
  { roadmap, skills, statuses }: Drawing,
  leaf: Leaf,
  form: string,
  size: Html | false,
): Html {
  const skill = skills.get(leaf.skill)
  if (!skill) return html``
  const classes = ['chip', skill.look, leaf.optional && 'opt', form].filter(Boolean).join(' ')
  const optional = leaf.optional && html`<i class="sr-only">, optional</i>`
  const status = statusOf(statuses, leaf.skill)
  const marked = status !== 'pending' && html` data-status="${status}"`
  return html`<a class="${classes}" data-skill="${leaf.skill}"${marked} href="${skillAddress(roadmap, leaf.skill)}"${size}>${skill.title}${optional}</a>`
}

/** The measures of all groups by their path in the tree, which is their node's key. */
function measuresByPath(measured: GroupMeasure, path = ''): Map<string, GroupMeasure> {
  const within = measured.children.map((child, index) =>
    'children' in child ? measuresByPath(child, `${path}/${index}`) : [],
  )
  return new Map([[path, measured], ...within.flatMap((measures) => [...measures])])
}
