import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Group, leavesOf } from './group'
import { type Layout, layoutRoadmap, type PlacedNode, type WidthClass } from './layout'

const widthClasses: WidthClass[] = ['wide', 'narrow']

describe('layoutRoadmap', () => {
  it('places every skill once, in depth-first order, with the same keys at both widths', () => {
    fc.assert(
      fc.property(roadmap(), ({ root, skills }) => {
        const [wide, narrow] = widthClasses.map((width) => layoutRoadmap(root, skills, width))
        const placed = wide?.nodes.flatMap((node) => node.skill ?? [])
        expect(placed).toEqual(leavesOf(root).map((leaf) => leaf.skill))
        expect(narrow?.nodes.map((node) => node.key)).toEqual(wide?.nodes.map((node) => node.key))
        expect(new Set(wide?.nodes.map((node) => node.key)).size).toBe(wide?.nodes.length)
      }),
    )
  })

  it('lets nothing overlap and nothing leave the map or its card', () => {
    fc.assert(
      fc.property(roadmap(), fc.constantFrom(...widthClasses), ({ root, skills }, width) => {
        const layout = layoutRoadmap(root, skills, width)
        for (const node of layout.nodes) expect(outside(node, layout)).toBe(false)
        expect(overlaps(layout)).toEqual([])
      }),
    )
  })

  it('divides the height among sections without a gap', () => {
    fc.assert(
      fc.property(roadmap(), fc.constantFrom(...widthClasses), ({ root, skills }, width) => {
        const { sections } = layoutRoadmap(root, skills, width)
        sections.slice(1).forEach((section, index) => {
          const before = sections[index]
          expect(section.y).toBeCloseTo((before?.y ?? 0) + (before?.height ?? 0), 3)
        })
      }),
    )
  })

  it('gives a long title a second line instead of cutting it', () => {
    const tall = layoutRoadmap(
      single('Long'.repeat(3)),
      titles('A title of quite a few long words'),
      'wide',
    )
    const flat = layoutRoadmap(single('Long'), titles('Short'), 'wide')
    expect(chip(tall).height).toBeGreaterThan(chip(flat).height)
  })
})

function chip(layout: Layout): PlacedNode {
  const found = layout.nodes.find((node) => node.kind === 'skill')
  if (!found) throw new Error('no chip was placed')
  return found
}

function single(title: string): Group {
  return { title, children: [{ title: 'Stage', children: [{ skill: 's' }] }] }
}

function titles(title: string) {
  return new Map([['s', { title, kind: 'skill' as const }]])
}

function outside(node: PlacedNode, { width, height }: Layout): boolean {
  const slack = 0.001
  return (
    node.x < -slack ||
    node.y < -slack ||
    node.x + node.width > width + slack ||
    node.y + node.height > height + slack
  )
}

/** Pairs that share ground although neither holds the other. */
function overlaps({ nodes }: Layout): string[] {
  return nodes.flatMap((a, index) =>
    nodes
      .slice(index + 1)
      .filter((b) => meet(a, b) && !(holds(a, b) && isAncestor(a, b, nodes)))
      .map((b) => `${a.key} meets ${b.key}`),
  )
}

function meet(a: PlacedNode, b: PlacedNode): boolean {
  const slack = 0.001
  return (
    a.x + a.width > b.x + slack &&
    b.x + b.width > a.x + slack &&
    a.y + a.height > b.y + slack &&
    b.y + b.height > a.y + slack
  )
}

function holds(a: PlacedNode, b: PlacedNode): boolean {
  const slack = 0.001
  return (
    b.x >= a.x - slack &&
    b.y >= a.y - slack &&
    b.x + b.width <= a.x + a.width + slack &&
    b.y + b.height <= a.y + a.height + slack
  )
}

function isAncestor(a: PlacedNode, b: PlacedNode, nodes: PlacedNode[]): boolean {
  for (let parent = b.parentKey; parent; ) {
    if (parent === a.key) return true
    parent = nodes.find((node) => node.key === parent)?.parentKey
  }
  return false
}

/** A random roadmap: stages, groups up to three deep, skills in between, projects on the trail. */
function roadmap() {
  const title = fc.string({ minLength: 1, maxLength: 48 })
  const shape = fc.letrec<{ node: Shape; group: Shape[] }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constant(null),
      fc.tuple(tie('group')).map(([children]) => ({ children })),
    ),
    group: fc.array(tie('node'), { minLength: 1, maxLength: 5 }),
  }))
  return fc
    .tuple(fc.array(shape.node, { minLength: 1, maxLength: 6 }), fc.array(title, { minLength: 5 }))
    .map(([children, names]) => {
      const skills = new Map<string, { title: string; kind: 'skill' | 'project' }>()
      const name = () => names[skills.size % names.length] ?? 'Title'
      const grow = (shapes: Shape[]): Group['children'] =>
        shapes.map((child) => {
          if (child) return { title: name(), children: grow(child.children) }
          const skill = `s${skills.size}`
          skills.set(skill, { title: name(), kind: skills.size % 4 ? 'skill' : 'project' })
          return { skill }
        })
      return { root: { title: 'Roadmap', children: grow(children) }, skills }
    })
}

type Shape = null | { children: Shape[] }
