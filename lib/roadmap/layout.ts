import type { SkillKind } from '@/lib/skill/schema'
import { type Group, isGroup, type Leaf } from './group'
import { type Card, cardsOf, isRowOfChips } from './layout-cards'
import { CARD, chipHeight, NARROW, pillSize, signSize, WIDE } from './layout-measures'
import { branchLength, branchPath, round, trailPath } from './layout-trail'
import type { NodeKind } from './schema'

export type WidthClass = 'wide' | 'narrow'

/** The place of a node, in rem from the top left of the whole map. */
export interface PlacedNode {
  /** A skill's slug, or the path of a stage or group in the tree such as `/1/0`. */
  key: string
  parentKey?: string
  kind: NodeKind
  skill?: string
  title: string
  pick?: number
  optional?: boolean
  x: number
  y: number
  width: number
  height: number
}

/** One first-level part of the map with what is drawn behind it, in rem from its own top left. */
export interface Section {
  key: string
  y: number
  height: number
  /** SVG path of the trail through this section. */
  trail: string
  /** The cards beside the trail in order, each with the branch that leads to it. */
  cards: CardBox[]
}

/** `key` is the group's, or ends in `+n` for skills that stand directly under a stage and have no node of their own. */
export interface CardBox {
  key: string
  x: number
  y: number
  width: number
  height: number
  /** SVG path from the trail to the card. */
  branch: string
  /** From the card's edge to the trail. */
  reach: number
}

export interface Layout {
  width: number
  height: number
  nodes: PlacedNode[]
  sections: Section[]
}

/**
 * The trail map of a roadmap (docs/decisions/server-drawn-map.md): stages as signs along a trail, their groups as cards
 * beside it. Deterministic and linear in the number of skills; nothing overlaps. Nodes come in depth-first order, with
 * the same keys for both width classes. Lengths are rem.
 */
export function layoutRoadmap(
  root: Group,
  skills: ReadonlyMap<string, { title: string; kind: SkillKind }>,
  widthClass: WidthClass,
): Layout {
  const measures = widthClass === 'wide' ? WIDE : NARROW
  const placed: Layout = { width: measures.width, height: 0, nodes: [], sections: [] }
  const titleOf = (leaf: Leaf) => skills.get(leaf.skill)?.title ?? leaf.skill
  const kindOf = (leaf: Leaf) => skills.get(leaf.skill)?.kind ?? 'skill'

  let y = 0
  let lonelySide = 0
  let cardsOfSection: CardBox[] = []
  root.children.forEach((child, index) => {
    const top = y
    y += index === 0 ? measures.start : 0
    if (isGroup(child)) placeStage(child, `/${index}`)
    else placeOnTrail(child)
    closeSection(isGroup(child) ? `/${index}` : child.skill, top)
  })
  placed.height = round(y + measures.end)
  return placed

  function placeStage(stage: Group, key: string) {
    const sign = signSize(stage, measures)
    placed.nodes.push({
      key,
      kind: 'stage',
      title: stage.title,
      ...pickOf(stage),
      x: round(measures.signX(sign.width)),
      y: round(y),
      ...sign,
    })
    y += sign.height + measures.afterSign
    const cards = cardsOf(stage, key)
    const columns = measures.columns.map(() => y)
    cards.forEach((card) => {
      const column = cards.length === 1 ? lonelySide++ % columns.length : shortest(columns)
      const bottom = columns[column] ?? y
      const box = { x: measures.columns[column] ?? 0, y: round(bottom), width: measures.cardWidth }
      const height = placeCard(card, box.x, bottom, box.width)
      cardsOfSection.push({ key: card.key, ...box, height, branch: '', reach: 0 })
      columns[column] = bottom + height + measures.betweenCards
    })
    y = Math.max(...columns) - measures.betweenCards + measures.afterStage
  }

  function placeOnTrail(leaf: Leaf) {
    const pill = pillSize(titleOf(leaf), measures)
    placed.nodes.push({
      ...skillNode(leaf),
      x: round(measures.signX(pill.width)),
      y: round(y),
      ...pill,
    })
    y += pill.height + measures.afterPill
  }

  /** Places a card and all in it; answers its height. */
  function placeCard(card: Card, x: number, top: number, width: number): number {
    const node: PlacedNode | undefined = card.group && {
      key: card.key,
      parentKey: card.parentKey,
      kind: 'group',
      title: card.group.title,
      ...pickOf(card.group),
      x: round(x),
      y: round(top),
      width,
      height: 0,
    }
    if (node) placed.nodes.push(node)
    const depth = card.key.split('/').length - 3
    const padding = depth > 0 ? CARD.nestedPadding : CARD.padding
    let height = node ? CARD.titleBottom : padding
    const inner = { x: x + padding, width: width - 2 * padding }
    card.rows.forEach((row, index) => {
      if (index > 0) height += CARD.gap
      height += isRowOfChips(row)
        ? placeChips(row, node ? card.key : card.parentKey, inner, top + height)
        : placeCard(row, inner.x, top + height, inner.width)
    })
    height = round(height + padding)
    if (node) node.height = height
    return height
  }

  function placeChips(
    row: Leaf[],
    parentKey: string,
    inner: { x: number; width: number },
    top: number,
  ): number {
    const width = (inner.width - (measures.chipColumns - 1) * CARD.gap) / measures.chipColumns
    let height = 0
    for (let first = 0; first < row.length; first += measures.chipColumns) {
      const line = row.slice(first, first + measures.chipColumns)
      if (first > 0) height += CARD.gap
      const tallest = Math.max(...line.map((leaf) => chipHeight(titleOf(leaf), width)))
      line.forEach((leaf, column) => {
        placed.nodes.push({
          ...skillNode(leaf),
          parentKey,
          x: round(inner.x + column * (width + CARD.gap)),
          y: round(top + height),
          width: round(width),
          height: tallest,
        })
      })
      height += tallest
    }
    return height
  }

  function skillNode(leaf: Leaf) {
    return {
      key: leaf.skill,
      kind: kindOf(leaf),
      skill: leaf.skill,
      title: titleOf(leaf),
      ...(leaf.optional ? { optional: true } : {}),
    }
  }

  function closeSection(key: string, top: number) {
    const section = { top, height: round(y - top) }
    placed.sections.push({
      key,
      y: round(top),
      height: section.height,
      trail: trailPath(section, measures),
      cards: cardsOfSection.map((card) => ({
        ...card,
        y: round(card.y - top),
        branch: branchPath(card, top, measures),
        reach: branchLength(card, measures),
      })),
    })
    cardsOfSection = []
  }
}

function pickOf(group: Group) {
  return group.pick === undefined ? {} : { pick: group.pick }
}

function shortest(columns: number[]): number {
  return columns.indexOf(Math.min(...columns))
}
