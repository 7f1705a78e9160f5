import { type GroupMeasure, type Total, totalOf } from '@/lib/progress/measure'
import { remeasurer } from '@/lib/progress/remeasure'
import type { Statuses } from '@/lib/progress/schema'
import type { MapData } from './map-data'

/** Measures the progress on a map. All callers share one computation per tick. */
export function measureMap(data: MapData, statuses: Statuses): Total & { tree: GroupMeasure } {
  const remeasure = remeasurers.get(data) ?? remeasurer(data.root, data.hours)
  remeasurers.set(data, remeasure)
  const tree = remeasure(statuses)
  return { ...totalOf(tree), tree }
}

const remeasurers = new WeakMap<MapData, (statuses: Statuses) => GroupMeasure>()
