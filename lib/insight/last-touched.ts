import { compareWriters, type Standings } from '@/lib/progress/last-writer'

/**
 * The skill whose status was changed last, cleared ones included; undefined when none ever was.
 * @param skills those that are asked about
 */
export function lastTouched(standings: Standings, skills: Iterable<string>): string | undefined {
  let last: string | undefined
  for (const skill of skills) {
    const standing = Object.hasOwn(standings, skill) ? standings[skill] : undefined
    const latest = last === undefined ? undefined : standings[last]
    if (standing && (!latest || compareWriters(latest, standing) < 0)) last = skill
  }
  return last
}
