import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leavesOf } from '@/lib/roadmap/group'
import { exportMermaid } from './export-mermaid'
import { exportedMap } from './testing-export'

const LABEL = String.raw`"(?:[\p{L}\p{N} ,.()/+-]|#\d+;|<br/>)*"`
const LINES = [
  /^flowchart TD$/,
  /^ {2}acc(Title|Descr): [\p{L}\p{N} ,.()/+-]*$/u,
  new RegExp(String.raw`^ +subgraph g\d+\[${LABEL}\]$`, 'u'),
  new RegExp(String.raw`^ +s\d+(\[${LABEL}\]|\(\[${LABEL}\]\))$`, 'u'),
  /^ +end$/,
  /^ {2}[gs]\d+ ==> [gs]\d+$/,
  /^ {2}s\d+ -\.-> s\d+$/,
  /^ {2}classDef (done|learning|skipped) [\w:#,\- ]+$/,
  /^ {2}class s\d+(,s\d+)* (done|learning|skipped)$/,
]

test('whatever a title says, every line is one of those that were meant', () => {
  fc.assert(
    fc.property(exportedMap, ({ map, statuses }) => {
      const lines = exportMermaid(map, statuses).trimEnd().split('\n')
      expect(lines.filter((line) => !LINES.some((known) => known.test(line)))).toEqual([])
    }),
  )
})

test('every skill is one node, and arrows lead between nodes there are', () => {
  fc.assert(
    fc.property(exportedMap, ({ map, statuses }) => {
      const text = exportMermaid(map, statuses)
      const nodes = [...text.matchAll(/^ +(s\d+)[[(]/gm)].map(([, id]) => id)
      const groups = [...text.matchAll(/^ +subgraph (g\d+)/gm)].map(([, id]) => id)
      expect(nodes).toEqual(leavesOf(map.root).map((_, place) => `s${place}`))
      expect(new Set(groups).size).toBe(groups.length)
      for (const [, from, to] of text.matchAll(/^ {2}(\w+) (?:==>|-\.->) (\w+)$/gm)) {
        expect([...nodes, ...groups]).toContain(from)
        expect([...nodes, ...groups]).toContain(to)
      }
      const requires = Object.values(map.skills).flatMap((skill) => skill.requires)
      expect(text.match(/-\.->/g) ?? []).toHaveLength(requires.length)
      expect(text.match(/^ +end$/gm) ?? []).toHaveLength(groups.length)
    }),
  )
})
