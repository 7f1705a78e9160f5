import type { Report } from './report'

const READABLE = 80

/** What the plan for a posting is called until its owner says otherwise: as its first line, where that is short. */
export function planTitle(text: string, { lean }: Pick<Report, 'lean'>): string {
  const first = text.trimStart().split('\n', 1)[0]?.replace(/\s+/g, ' ').trim() ?? ''
  return first !== '' && first.length <= READABLE ? first : (lean.title ?? 'A job posting')
}
