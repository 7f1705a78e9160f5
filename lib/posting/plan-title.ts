import type { Report } from './report'

const READABLE = 80

/** Returns the default title of a plan: the first line of the posting if it is short, else the job title found in it. */
export function planTitle(text: string, { roleBalance }: Pick<Report, 'roleBalance'>): string {
  const first = text.trimStart().split('\n', 1)[0]?.replace(/\s+/g, ' ').trim() ?? ''
  return first !== '' && first.length <= READABLE ? first : (roleBalance.title ?? 'A job posting')
}
