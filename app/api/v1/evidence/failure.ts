import type { Failure } from '@/lib/platform/problem'
import type { EvidenceWritten } from '@/lib/profile/evidence-mutations'
import { MAX_EVIDENCE } from '@/lib/profile/evidence-schema'

interface Named {
  skill?: string | undefined
  skills?: readonly string[] | undefined
}

/** Why evidence was not written, as the API says it: an unknown skill is a fault of the field that names it. */
export function evidenceFailure(
  refusal: Extract<EvidenceWritten, { ok: false }>,
  { skill, skills = [] }: Named,
): Failure {
  switch (refusal.reason) {
    case 'unknown-skill': {
      const field = refusal.skill === skill ? 'skill' : `skills.${skills.indexOf(refusal.skill)}`
      return { ok: false, status: 400, fields: { [field]: 'is no skill here' } }
    }
    case 'too-many':
      return { ok: false, status: 409, detail: `At most ${MAX_EVIDENCE} pieces of evidence` }
    case 'no-such-evidence':
      return { ok: false, status: 404 }
  }
}
