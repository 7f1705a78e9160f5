import { publishedMap } from '@/lib/content/published'
import { overlapOf } from '@/lib/roadmap/overlap'
import { OverlapTable } from './overlap-table'

/**
 * Draws the overlap of two published roadmaps.
 * @param from slug, as `to`; nothing is shown where either is not published
 */
export async function Comparison({ from, to }: { from: string; to: string }) {
  const [one, other] = await Promise.all([publishedMap(from), publishedMap(to)])
  if (!one || !other) return null
  const overlap = overlapOf(one, other)
  return <OverlapTable overlap={overlap} from={one.title} to={other.title} />
}
