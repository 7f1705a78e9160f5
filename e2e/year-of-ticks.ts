import type { Operation } from '@/lib/progress/schema'

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Returns a person's year before an instant: two to three skills a week, begun on one evening and done on another,
 * with idle weeks in summer and a few taken back. The same every time.
 * @param skills in the order they are learned
 */
export function yearOfTicks(skills: readonly string[], until: Date): Operation[] {
  const operations: Operation[] = []
  const say = (skill: string, status: Operation['status'], day: number, hour: number) => {
    const at = new Date(until.getTime() - (364 - day) * DAY_MS - hour * 60 * 60 * 1000)
    operations.push({ id: `year-${operations.length}`, skill, status, at: at.toISOString() })
  }
  const waiting = [...skills]
  for (let day = 0; day < 362 && waiting.length > 0; day += stepAfter(day)) {
    const skill = waiting.shift() ?? ''
    say(skill, 'learning', day, 2)
    if (day % 11 === 3) say(skill, 'pending', day, 1)
    if (day < 352) say(skill, day % 13 === 5 ? 'skipped' : 'done', day + 2 + (day % 3), day % 5)
  }
  return operations
}

function stepAfter(day: number): number {
  if (day > 200 && day < 235) return 40
  return 2 + (day % 4)
}
