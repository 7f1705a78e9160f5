import fc from 'fast-check'
import { expect, test } from 'vitest'
import { roadmapWithStatuses } from '@/lib/progress/testing'
import { type Group, leavesOf } from '@/lib/roadmap/group'
import { layoutOf, type MapSkill, type RoadmapMap } from '@/lib/roadmap/map'
import { drawMap } from './draw-map'
import { packMapData, unpackMapData } from './map-data'
import { unpackDrawing } from './map-drawing'
import { packDrawing } from './pack-drawing'

const AREAS = ['api', 'backend', 'security'] as const

test('every skill is a link with its title and colour, in the order of the roadmap', () => {
  fc.assert(
    fc.property(roadmapWithStatuses, ({ root }) => {
      const map = mapOf(root)
      const links = [
        ...drawn(map).matchAll(/<a class="chip ([\w-]+)[^>]* href="([^"]+)"[^>]*>([^<]+)/g),
      ]
      expect(links.map(([, look, href, title]) => [look, href, title])).toEqual(
        leavesOf(root).map(({ skill }) => {
          const { kind, area, title } = skillOf(map, skill)
          return [kind === 'project' ? 'peak' : `a-${area}`, `/roadmaps/web/${skill}`, title]
        }),
      )
    }),
  )
})

test('everything stands where the layout put it', () => {
  fc.assert(
    fc.property(roadmapWithStatuses, ({ root }) => {
      const map = mapOf(root)
      const html = drawn(map)
      const { nodes, sections } = layoutOf(map, 'wide')
      expect(numbers(html, '--h')).toEqual(sections.map(({ height }) => height))
      expect(numbers(html, '--y')).toEqual(sections.flatMap(({ cards }) => cards.map(({ y }) => y)))
      const onTrail = sections.map(({ key }) => nodes.find((node) => node.key === key))
      expect(numbers(html, '--w')).toEqual(onTrail.map((node) => node?.width))
      const tall = nodes.filter(
        (node) => node.skill && !onTrail.includes(node) && node.height > 2.25,
      )
      expect(numbers(html, '--c')).toEqual(tall.map(({ height }) => height))
    }),
  )
})

test('the beginning of a trail is the beginning of its drawing', () => {
  fc.assert(
    fc.property(roadmapWithStatuses, fc.nat(3), ({ root }, count) => {
      const map = mapOf(root)
      expect(drawn(map).startsWith(drawn(map, count))).toBe(true)
    }),
  )
})

/** Draws the map as a browser does, from the packed data that it receives. */
function drawn(map: RoadmapMap, count?: number): string {
  const [data, drawing] = JSON.parse(JSON.stringify([packMapData(map), packDrawing(map, count)]))
  return drawMap({ slug: 'web' }, unpackDrawing(unpackMapData(data), drawing))
}

function numbers(html: string, name: string): number[] {
  return [...html.matchAll(new RegExp(`${name}:([-\\d.e]+)rem`, 'g'))].map(([, number]) =>
    Number(number),
  )
}

function mapOf(root: Group): RoadmapMap {
  const skills: Record<string, MapSkill> = Object.fromEntries(
    leavesOf(root).map(({ skill }, n) => [
      skill,
      {
        title: n % 4 === 0 ? `The long way round to number ${n} of them all` : `Skill ${n}`,
        kind: n % 7 === 0 ? 'project' : 'skill',
        area: AREAS[n % AREAS.length] ?? 'api',
        level: 'working',
        hours: 4,
        requires: [],
      },
    ]),
  )
  const shown = { slug: 'web', title: 'Web', summary: 'All of it.', version: 1 }
  return { ...shown, root, skills, past: [] }
}

function skillOf({ skills }: RoadmapMap, slug: string): MapSkill {
  const skill = skills[slug]
  if (!skill) throw new Error(`${slug} is not on the map`)
  return skill
}
