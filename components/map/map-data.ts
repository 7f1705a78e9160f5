import { type Group, isGroup, leavesOf } from '@/lib/roadmap/group'
import type { RoadmapMap } from '@/lib/roadmap/map'

/** The parts of a roadmap that its progress is computed from. */
export interface MapData {
  root: Group
  hours: Readonly<Record<string, number>>
  requires: Readonly<Record<string, readonly string[]>>
}

/**
 * `MapData` in few bytes, since it travels with every map: each skill is named once, in depth-first order, and is a
 * number after that. In `shape` a skill is 0, an optional one 1, a group an array that begins with its `pick` or 0.
 */
export interface PackedMapData {
  slugs: string
  hours: number[]
  requires: string
  shape: Shape
}

type Shape = (0 | 1 | Shape | number)[]

export function packMapData({ root, skills }: Pick<RoadmapMap, 'root' | 'skills'>): PackedMapData {
  const slugs = leavesOf(root).map(({ skill }) => skill)
  const places = new Map(slugs.map((slug, place) => [slug, place]))
  const placesOf = (slug: string) =>
    (skills[slug]?.requires ?? []).flatMap(({ skill }) => places.get(skill) ?? [])
  return {
    slugs: slugs.join(' '),
    hours: slugs.map((slug) => skills[slug]?.hours ?? 0),
    requires: slugs.map((slug) => placesOf(slug).join(' ')).join(),
    shape: shapeOf(root),
  }
}

export function unpackMapData({ slugs, hours, requires, shape }: PackedMapData): MapData {
  const names = slugs === '' ? [] : slugs.split(' ')
  let needs: MapData['requires'] | undefined
  let next = 0
  const groupOf = ([pick, ...children]: Shape): Group => ({
    title: '',
    ...(typeof pick === 'number' && pick > 0 ? { pick } : {}),
    children: children.map((child) =>
      Array.isArray(child)
        ? groupOf(child)
        : { skill: names[next++] ?? '', ...(child === 1 ? { optional: true } : {}) },
    ),
  })
  return {
    root: groupOf(shape),
    hours: Object.fromEntries(names.map((name, place) => [name, hours[place] ?? 0])),
    // Unpacked when first asked for: nobody needs it to see a map.
    get requires() {
      needs ??= unpackRequires(names, requires)
      return needs
    },
  }
}

function unpackRequires(names: readonly string[], requires: string): MapData['requires'] {
  const needed = requires.split(',')
  return Object.fromEntries(
    names.map((name, place) => [
      name,
      (needed[place] ?? '').split(' ').flatMap((at) => (at ? (names[Number(at)] ?? []) : [])),
    ]),
  )
}

function shapeOf({ pick, children }: Group): Shape {
  return [
    pick ?? 0,
    ...children.map((child) => (isGroup(child) ? shapeOf(child) : child.optional ? 1 : 0)),
  ]
}
