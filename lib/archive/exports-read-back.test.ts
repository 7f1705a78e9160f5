import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exportCanvas } from '@/lib/drawing/export-canvas'
import { exportJson } from '@/lib/drawing/export-json'
import { exportMarkdown } from '@/lib/drawing/export-markdown'
import { exportMermaid } from '@/lib/drawing/export-mermaid'
import { titleOf } from '@/lib/drawing/exported-map'
import { exportedMap } from '@/lib/drawing/testing-export'
import { cleanLabel, shortened } from '@/lib/outline/label'
import type { Outline, OutlineEntry, OutlineGroup } from '@/lib/outline/schema'
import { type Group, isGroup, type Leaf, leavesOf } from '@/lib/roadmap/group'
import type { ProgressRow } from './export-queries'
import { treeFrom } from './outline-tree'
import { progressChecklist } from './progress-checklist'
import { progressCsv } from './progress-csv'
import { readImport } from './read-import'

const SITE = 'https://way.example'
const NOW = new Date('2026-06-01T12:00:00Z')

function read(text: string, name: string): Outline {
  const read = readImport({ bytes: new TextEncoder().encode(text), fileName: name, now: NOW })
  if (read.kind !== 'outline') throw new Error(`${name}: ${JSON.stringify(read)}`)
  return read.outline
}

function entriesOf(parts: readonly (OutlineEntry | OutlineGroup)[]): OutlineEntry[] {
  return parts.flatMap((part) => ('children' in part ? entriesOf(part.children) : [part]))
}

/** The skills in each group, by slug, without the fields that a format may not carry. */
const bySlug = (outline: Outline) => treeFrom(outline, ({ skill }) => skill)

/** No exported file contains groups without skills. */
function withoutEmpty(group: Group): Group {
  return {
    ...group,
    children: group.children.flatMap((child): (Group | Leaf)[] => {
      if (!isGroup(child)) return [child]
      const below = withoutEmpty(child)
      return below.children.length > 0 ? [below] : []
    }),
  }
}

/** Shortens titles as reading JSON does, where U+0000, which no database holds, is left out first. */
function titled({ children, pick }: Group, title: string): Group {
  return {
    title,
    ...(pick && { pick: Math.min(pick, children.length) }),
    children: children.map((child) =>
      isGroup(child)
        ? titled(child, shortened(cleanLabel(child.title.replaceAll('\0', ''))))
        : { skill: child.skill, ...(child.optional && { optional: true }) },
    ),
  }
}

const RUNS = { numRuns: 60 }

test('the JSON of a roadmap gives its whole tree', () => {
  fc.assert(
    fc.property(exportedMap, ({ map, statuses }) => {
      fc.pre(leavesOf(map.root).length > 0)
      const outline = read(exportJson(map, statuses), 'made-up.json')
      const tree = bySlug(outline)
      expect({ ...tree, title: '' }).toEqual(
        // A roadmap never says how many of its stages are enough.
        titled(withoutEmpty({ title: '', children: map.root.children }), ''),
      )
    }),
    RUNS,
  )
})

test('the Markdown of a roadmap gives every skill, in order, and what is optional', () => {
  fc.assert(
    fc.property(exportedMap, ({ map, statuses }) => {
      fc.pre(leavesOf(map.root).length > 0)
      const outline = read(exportMarkdown(map, statuses, SITE), 'made-up.md')
      const leaves = leavesOf(bySlug(outline))
      expect(leaves).toEqual(leavesOf(titled(map.root, '')))
    }),
    RUNS,
  )
})

test('the JSON Canvas of a roadmap gives every skill', () => {
  fc.assert(
    fc.property(exportedMap, ({ map, statuses }) => {
      fc.pre(leavesOf(map.root).length > 0)
      const outline = read(exportCanvas(map, statuses, SITE), 'made-up.canvas')
      const slugs = leavesOf(bySlug(outline)).map(({ skill }) => skill)
      expect(slugs.toSorted()).toEqual(
        leavesOf(map.root)
          .map(({ skill }) => skill)
          .toSorted(),
      )
    }),
    RUNS,
  )
})

test('the Mermaid of a roadmap gives every skill that has a name', () => {
  fc.assert(
    fc.property(exportedMap, ({ map, statuses }) => {
      const names = leavesOf(map.root)
        .map(({ skill }) => shortened(cleanLabel(titleOf(map, skill))))
        .filter(Boolean)
      if (names.length === 0) return
      const outline = read(exportMermaid(map, statuses), 'made-up.mmd')
      expect(
        entriesOf(outline.children)
          .map(({ label }) => label)
          .toSorted(),
      ).toEqual(names.toSorted())
    }),
    RUNS,
  )
})

test('one’s progress as a table or a checklist gives its skills by area', () => {
  const row: ProgressRow = {
    ...{ skill: 'http', gone: false, title: '=HTTP, "the" one', kind: 'skill', area: 'api' },
    ...{ level: 'working', hours: 2, status: 'done', at: NOW.toISOString() },
  }
  const rows = [row, { ...row, skill: 'css', title: 'CSS', area: 'frontend' as const }]
  const table = read(progressCsv(rows), 'progress.csv')
  expect(table.children).toEqual([
    { title: 'api', children: [{ label: '=HTTP, "the" one', skill: 'http' }] },
    { title: 'frontend', children: [{ label: 'CSS', skill: 'css' }] },
  ])
  const list = read(progressChecklist(rows, SITE), 'progress.md')
  expect(leavesOf(bySlug(list)).map(({ skill }) => skill)).toEqual(['css', 'http'])
  expect(table.leftOut).toEqual([
    { what: 'status', count: 2, examples: ['=HTTP, "the" one', 'CSS'] },
  ])
})
