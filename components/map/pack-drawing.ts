import { type Group, isGroup, type Leaf, leavesOf } from '@/lib/roadmap/group'
import { cardsOf } from '@/lib/roadmap/layout-cards'
import { CHIP } from '@/lib/roadmap/layout-measures'
import { layoutOf, type RoadmapMap } from '@/lib/roadmap/map'
import { LOOKS, type PackedDrawing } from './map-drawing'

/** @param count how many legs, from the start of the trail */
export function packDrawing(map: RoadmapMap, count = map.root.children.length): PackedDrawing {
  const wide = layoutOf(map, 'wide')
  const nodes = new Map(wide.nodes.map((node) => [node.key, node]))
  const parts = map.root.children.slice(0, count)
  const leaves = leavesOf({ title: '', children: parts })
  const onTrail = new Set(parts.filter((part) => !isGroup(part)))
  return {
    titles: parts.flatMap((part) => titlesOf(part, map)).join('\n'),
    looks: leaves.map(({ skill }) => LOOKS.indexOf(lookOf(map, skill))).join(''),
    legs: wide.sections.slice(0, count).map(({ key, height, cards }, index) => {
      const sign = nodes.get(key)
      const boxes = new Map(cards.map((card) => [card.key, card]))
      return [height, sign?.width ?? 0, sign?.height ?? 0].concat(
        keysOfCards(parts[index], key).flatMap((card) => {
          const { x = 0, y = 0, reach = 0 } = boxes.get(card) ?? {}
          return [y, x > 0 ? -reach : reach]
        }),
      )
    }),
    tall: leaves.flatMap((leaf, place): [number, number][] => {
      const { height = 0 } = nodes.get(leaf.skill) ?? {}
      return height > CHIP.height && !onTrail.has(leaf) ? [[place, height]] : []
    }),
  }
}

function titlesOf(part: Group | Leaf, map: RoadmapMap): string[] {
  return isGroup(part)
    ? [part.title, ...part.children.flatMap((child) => titlesOf(child, map))]
    : [map.skills[part.skill]?.title ?? part.skill]
}

function lookOf({ skills }: RoadmapMap, slug: string): string {
  const skill = skills[slug]
  return skill?.kind === 'project' ? 'peak' : `a-${skill?.area}`
}

function keysOfCards(part: Group | Leaf | undefined, key: string): string[] {
  return part && isGroup(part) ? cardsOf(part, key).map((card) => card.key) : []
}
