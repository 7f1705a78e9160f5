import type { Area } from '@/lib/skill/schema'
import type { ReadPosting } from './match'

/** Which way a posting leans. */
export interface Lean {
  /** Shares of what it asks for, 0 to 1; together 1, or both 0 where it asks for neither side. */
  backend: number
  frontend: number
  verdict: 'backend' | 'frontend' | 'full-stack' | 'unclear'
  /** What it calls itself, as it stands in the text, where it does. */
  title: string | null
  /** The skills that speak for each side, in the order of the posting. */
  because: { backend: string[]; frontend: string[] }
}

/**
 * Weighs the skills of the frontend against those of backend, API and database: what is demanded counts 1, what the posting does not
 * rate 0.8, what would be nice 0.4, alternatives together as one. A side has it with at least 70 %; what the posting calls itself in its first
 * lines decides before that. Skills of other areas speak for neither side.
 */
export function leanOf(
  text: string,
  { skills, oneOf }: Pick<ReadPosting, 'skills' | 'oneOf'>,
  areas: Readonly<Record<string, Area>>,
): Lean {
  const because: Lean['because'] = { backend: [], frontend: [] }
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

function verdictOf(backend: number, frontend: number): Lean['verdict'] {
  if (backend + frontend === 0) return 'unclear'
  if (backend >= MAJORITY) return 'backend'
  return frontend >= MAJORITY ? 'frontend' : 'full-stack'
}

function titleOf(text: string): { title: string | null; role: Lean['verdict'] | undefined } {
  const beginning = text.trimStart().split('\n').slice(0, 4).join('\n').slice(0, 400)
  const called = TITLE.exec(beginning)
  if (!called) return { title: null, role: undefined }
  const { full, back } = called.groups ?? {}
  return { title: called[0].trim(), role: full ? 'full-stack' : back ? 'backend' : 'frontend' }
}

const TITLE =
  /\b(?:(?<full>full[- ]?stack)|(?<back>back[- ]?end)|(?<front>front[- ]?end))(?:\s{1,3}[\w.]{1,24})?\s{1,3}(?:engineer|developer|dev|programmer|lead|architect|role|position)\b/i
