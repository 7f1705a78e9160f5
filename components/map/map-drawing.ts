import { type Group, isGroup } from '@/lib/roadmap/group'
import { AREA_NAMES } from '@/lib/skill/area-names'
import type { MapData } from './map-data'

/** The input for drawing a map, in drawing order. Lengths are rem. */
export interface MapDrawing {
  /** The tree as far as there are legs, with its titles. */
  root: Group
  skills: ReadonlyMap<string, DrawnSkill>
  legs: readonly DrawnLeg[]
}

export interface DrawnSkill {
  title: string
  /** The class of its colour. */
  look: string
  /** The height of a chip that does not fit on one line. */
  height?: number | undefined
}

export interface DrawnLeg {
  height: number
  /** The size of its sign, or of the skill that stands on the trail itself. */
  sign: { width: number; height: number }
  /** The cards beside the trail, in the order of `cardsOf`. */
  cards: readonly DrawnCard[]
}

export interface DrawnCard {
  y: number
  /** From its edge to the trail. */
  reach: number
  right: boolean
}

/**
 * `MapDrawing` in few bytes. It travels in place of the drawn map, which is in the document already and in a page's
 * payload would be five times as much. Titles are those of groups and skills in depth-first order, a line each; looks are
 * a digit for each skill; a leg is its height, the size of its sign, and of each card y and reach, which is below zero
 * for a card on the right.
 */
export interface PackedDrawing {
  titles: string
  looks: string
  legs: number[][]
  /** Chips that do not fit on one line. */
  tall: [place: number, height: number][]
}

export const LOOKS = ['peak', ...Object.keys(AREA_NAMES).map((area) => `a-${area}`)]

export function unpackDrawing({ root }: MapData, packed: PackedDrawing): MapDrawing {
  const titles = packed.titles.split('\n')
  const heights = new Map(packed.tall)
  const skills = new Map<string, DrawnSkill>()
  let next = 0
  const titled = (parts: Group['children']): Group['children'] =>
    parts.map((part) => {
      const title = titles[next++] ?? ''
      if (isGroup(part)) return { ...part, title, children: titled(part.children) }
      const place = skills.size
      const look = LOOKS[Number(packed.looks[place])] ?? ''
      skills.set(part.skill, { title, look, height: heights.get(place) })
      return part
    })
  const children = titled(root.children.slice(0, packed.legs.length))
  return { root: { ...root, children }, skills, legs: packed.legs.map(legOf) }
}

function legOf([height = 0, width = 0, signHeight = 0, ...places]: number[]): DrawnLeg {
  const cards: DrawnCard[] = []
  for (let at = 0; at < places.length; at += 2) {
    const [y = 0, reach = 0] = places.slice(at)
    cards.push({ y, reach: Math.abs(reach), right: reach < 0 })
  }
  return { height, sign: { width, height: signHeight }, cards }
}
