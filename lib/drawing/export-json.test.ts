import fc from 'fast-check'
import { expect, test } from 'vitest'
import { measure, statusOf } from '@/lib/progress/measure'
import { leavesOf } from '@/lib/roadmap/group'
import { layoutRoadmap } from '@/lib/roadmap/layout'
import { exportJson, roadmapExport } from './export-json'
import { exportedMap } from './testing-export'

test('what is written is read again, and is laid out as before', () => {
  fc.assert(
    fc.property(exportedMap, ({ map, statuses }) => {
      const read = roadmapExport.parse(JSON.parse(exportJson(map, statuses)))
      expect(read.root).toEqual(map.root)
      expect(read.progress?.percent).toBe(measure(map.root, statuses, {}).percent)
      for (const { skill } of leavesOf(map.root)) {
        const { status, ...written } = read.skills[skill] ?? {}
        expect(written).toEqual(map.skills[skill])
        expect(status).toBe(statusOf(statuses, skill))
      }
      expect(layoutRoadmap(read.root, new Map(Object.entries(read.skills)), 'wide')).toEqual(
        map.wide,
      )
    }),
    { numRuns: 40 },
  )
})

test('a file that is nobody’s says nothing of progress', () => {
  fc.assert(
    fc.property(exportedMap, ({ map }) => {
      const read = roadmapExport.parse(JSON.parse(exportJson(map, null)))
      expect(read.progress).toBeUndefined()
      expect(Object.values(read.skills).filter(({ status }) => status)).toEqual([])
    }),
  )
})
