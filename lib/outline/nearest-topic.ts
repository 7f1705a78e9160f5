import { type Drawing, distance, type Place, type Shape } from './shapes'

/** Finds the nearest topic; for a shape without a place, the last one before it. All calls take shapes × topics steps. */
export function nearest(
  { shapes }: Drawing,
  index: number,
  topics: readonly Topic[],
): number | undefined {
  const here = shapes[index]?.place
  if (!here) return topics.findLast((topic) => topic.index < index)?.index
  let best: number | undefined
  let least = Number.POSITIVE_INFINITY
  for (const topic of topics) {
    if (!topic.place) continue
    const away = distance(here, topic.place)
    if (away >= least) continue
    least = away
    best = topic.index
  }
  return best
}

export interface Topic {
  index: number
  place: Place | undefined
}

export function topicOf(shapes: readonly Shape[], index: number): Topic {
  return { index, place: shapes[index]?.place }
}

export function topicsByBox({ shapes, around }: Drawing): Map<number, Topic[]> {
  const topicsIn = new Map<number, Topic[]>()
  for (const [index, { role }] of shapes.entries()) {
    const box = around[index]
    if (role !== 'topic' || box === undefined) continue
    const known = topicsIn.get(box)
    if (known) known.push(topicOf(shapes, index))
    else topicsIn.set(box, [topicOf(shapes, index)])
  }
  return topicsIn
}
