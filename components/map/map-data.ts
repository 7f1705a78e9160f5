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

/** Each part is unpacked when it is first asked for: nobody needs them to see a map. */
export function unpackMapData(packed: PackedMapData): MapData {
  const names = lazily(() => (packed.slugs === '' ? [] : packed.slugs.split(' ')))
  const root = lazily(() => unpackRoot(names(), packed.shape))
  const hours = lazily(() =>
    Object.fromEntries(names().map((name, place) => [name, packed.hours[place] ?? 0])),
  )
  const requires = lazily(() => unpackRequires(names(), packed.requires))
  return {
    get root() {
      return root()
    },
    get hours() {
      return hours()
    },
    get requires() {
      return requires()
    },
  }
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

function unpackRoot(names: readonly string[], shape: Shape): Group {
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
  return groupOf(shape)
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
