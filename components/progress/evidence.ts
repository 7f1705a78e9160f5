import { problem } from '@/lib/platform/problem'
import {
  type Evidence,
  evidence,
  evidenceList,
  type NewEvidence,
} from '@/lib/profile/evidence-schema'

/** Faults of the form by field; `form` is about the whole. */
export type Faults = Readonly<Record<string, string>>

export const UNREACHABLE: { faults: Faults } = {
  faults: { form: 'The server cannot be reached. Nothing is lost: try again.' },
}

const ADDRESS = '/api/v1/evidence'

/** The visitor's evidence of one skill; none when it cannot be had. */
export async function evidenceOn(skill: string): Promise<Evidence[]> {
  try {
    const response = await fetch(ADDRESS)
    if (!response.ok) return []
    return evidenceList
      .parse(await response.json())
      .evidence.filter(({ skills }) => skills.includes(skill))
  } catch {
    return []
  }
}

export async function addEvidence(
  written: NewEvidence,
): Promise<{ evidence: Evidence } | { faults: Faults }> {
  try {
    const response = await fetch(ADDRESS, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(written),
    })
    const body = await response.json()
    if (response.ok) return { evidence: evidence.parse(body) }
    const { fields: faults, detail, title } = problem.parse(body)
    return { faults: faults ?? { form: detail ?? title } }
  } catch {
    return UNREACHABLE
  }
}

/**
 * Takes a piece from a skill: what shows others too stays theirs, what shows nothing else is removed.
 * @returns whether it is gone
 */
export async function takeFrom(skill: string, { id, skills }: Evidence): Promise<boolean> {
  const others = skills.filter((slug) => slug !== skill)
  try {
    const { ok, status } = await fetch(`${ADDRESS}/${id}`, {
      ...(others.length > 0
        ? {
            method: 'PATCH',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify({ skills: others }),
          }
        : { method: 'DELETE' }),
    })
    return ok || status === 404
  } catch {
    return false
  }
}
