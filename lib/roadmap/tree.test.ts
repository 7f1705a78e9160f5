import fc from 'fast-check'
import { expect, it } from 'vitest'
import { drawRoadmap } from './drawn-roadmap'
import { layoutRoadmap } from './layout'
import { anyContent, contentOf } from './testing'
import { treeOf } from './tree'

it('the tree comes back from the nodes that were laid out of it', () => {
  fc.assert(
    fc.property(anyContent, (sketch) => {
      const content = contentOf(sketch)
      const skills = new Map(content.skills.map((skill) => [skill.slug, skill]))
      for (const roadmap of content.roadmaps) {
        const { nodes } = drawRoadmap(roadmap, skills, layoutRoadmap)
        const stored = nodes.map((node) => ({
          key: node.key,
          parentKey: node.parentKey ?? null,
          skillSlug: node.skill ?? null,
          title: node.title,
          pick: node.pick ?? null,
          optional: node.optional ?? false,
        }))
        expect(treeOf(roadmap.title, stored)).toEqual(roadmap.root)
      }
    }),
  )
})
