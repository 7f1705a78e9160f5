import { type Group, leavesOf } from '@/lib/roadmap/group'
import type { RoadmapVersion } from '@/lib/roadmap/version-queries'
import { compareWriters } from './last-writer'
import { measure } from './measure'
import type { Operation, Status } from './schema'

/**
 * The latest version that a person had finished when the next one replaced it, or has finished now; undefined when there
 * is none. Told from the log alone, so that a tick made offline before a version came out counts for the one before,
 * whenever it arrives.
 * @param versions of one roadmap, oldest first
 */
export function latestFinished<V extends Pick<RoadmapVersion, 'publishedAt' | 'root'>>(
  versions: readonly V[],
  operations: readonly Operation[],
): V | undefined {
  const log = operations.toSorted(compareWriters)
  const statuses: Record<string, Status> = {}
  let place = 0
  let finished: V | undefined
  for (const [index, version] of versions.entries()) {
    const end = versions[index + 1]?.publishedAt.getTime() ?? Number.POSITIVE_INFINITY
    for (let next = log[place]; next && Date.parse(next.at) < end; next = log[++place])
      statuses[next.skill] = next.status
    if (measure(version.root, statuses, {}).percent === 100) finished = version
  }
  return finished
}

/** Returns the skills that one tree has and the other has not, in the order of each. */
export function differenceOf(before: Group, after: Group): { added: string[]; removed: string[] } {
  const [had, has] = [before, after].map((root) => leavesOf(root).map(({ skill }) => skill))
  const missingIn = (list: string[] = []) => {
    const there = new Set(list)
    return (skill: string) => !there.has(skill)
  }
  return {
    added: (has ?? []).filter(missingIn(had)),
    removed: (had ?? []).filter(missingIn(has)),
  }
}
