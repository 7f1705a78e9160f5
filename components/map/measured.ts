import { type GroupMeasure, type Total, totalOf } from '@/lib/progress/measure'
import { remeasurer } from '@/lib/progress/remeasure'
import type { Statuses } from '@/lib/progress/schema'
import type { MapData } from './map-data'

/** The measure of a map; what asks for it at one tick shares the one computation. */
export function measured(data: MapData, statuses: Statuses): Total & { tree: GroupMeasure } {
  const remeasure = remeasurers.get(data) ?? remeasurer(data.root, data.hours)
  remeasurers.set(data, remeasure)
  const tree = remeasure(statuses)
  return { ...totalOf(tree), tree }
}

const remeasurers = new WeakMap<MapData, (statuses: Statuses) => GroupMeasure>()
