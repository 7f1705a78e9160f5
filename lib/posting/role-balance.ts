import type { Area } from '@/lib/skill/schema'
import type { ReadPosting } from './match'

/** The balance of backend and frontend in a posting. */
export interface RoleBalance {
  /** Shares of the requirements, 0 to 1; together 1, or both 0 if it asks for neither side. */
  backend: number
  frontend: number
  verdict: 'backend' | 'frontend' | 'full-stack' | 'unclear'
  /** The job title as written in the text, if there is one. */
  title: string | null
  /** The skills that speak for each side, in the order of the posting. */
  because: { backend: string[]; frontend: string[] }
}

/**
 * Weighs the skills of the frontend against those of backend, API and database: a required skill counts 1, an unrated one 0.8, a nice
 * one 0.4, alternatives together as one. A side wins with at least 70%, unless the job title in the first lines already decides. Skills
 * of other areas count for neither side.
 */
export function roleBalanceOf(
  text: string,
  { skills, oneOf }: Pick<ReadPosting, 'skills' | 'oneOf'>,
  areas: Readonly<Record<string, Area>>,
): RoleBalance {
  const because: RoleBalance['because'] = { backend: [], frontend: [] }
  const sums = { backend: 0, frontend: 0 }
  for (const { slug, need } of skills) {
    const side = sideOf(areas[slug])
    if (!side) continue
    because[side].push(slug)
    const choice = oneOf.find((one) => one.skills.includes(slug))
    sums[side] += WEIGHTS[need] / (choice?.skills.length ?? 1)
  }
  const total = sums.backend + sums.frontend
  const backend = total === 0 ? 0 : sums.backend / total
  const frontend = total === 0 ? 0 : sums.frontend / total
  const { title, role } = titleOf(text)
  return { backend, frontend, verdict: role ?? verdictOf(backend, frontend), title, because }
}

const WEIGHTS = { required: 1, unsaid: 0.8, nice: 0.4 }
const MAJORITY = 0.7

function sideOf(area: Area | undefined): 'backend' | 'frontend' | undefined {
  if (area === 'frontend') return 'frontend'
  return area === 'backend' || area === 'api' || area === 'database' ? 'backend' : undefined
}

function verdictOf(backend: number, frontend: number): RoleBalance['verdict'] {
  if (backend + frontend === 0) return 'unclear'
  if (backend >= MAJORITY) return 'backend'
  return frontend >= MAJORITY ? 'frontend' : 'full-stack'
}

function titleOf(text: string): { title: string | null; role: RoleBalance['verdict'] | undefined } {
  const beginning = text.trimStart().split('\n').slice(0, 4).join('\n').slice(0, 400)
  const called = TITLE.exec(beginning)
  if (!called) return { title: null, role: undefined }
  const { full, back } = called.groups ?? {}
  return { title: called[0].trim(), role: full ? 'full-stack' : back ? 'backend' : 'frontend' }
}

const TITLE =
  /\b(?:(?<full>full[- ]?stack)|(?<back>back[- ]?end)|(?<front>front[- ]?end))(?:\s{1,3}[\w.]{1,24})?\s{1,3}(?:engineer|developer|dev|programmer|lead|architect|role|position)\b/i
