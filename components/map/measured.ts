import { type Measure, measure } from '@/lib/progress/measure'
import type { Statuses } from '@/lib/progress/schema'
import type { MapData } from './map-data'

/** The measure of a map; what asks for it at one tick shares the one computation. */
export function measured(data: MapData, statuses: Statuses): Measure {
  const last = latest.get(data)
  if (last?.statuses === statuses) return last.measure
  const made = measure(data.root, statuses, data.hours)
  latest.set(data, { statuses, measure: made })
  return made
}

const latest = new WeakMap<MapData, { statuses: Statuses; measure: Measure }>()
