import { slug } from '@/lib/skill/schema'
import { clampAt } from './last-writer'
import { instant, type Operation, type OperationBatch, type Recorded, status } from './schema'

type Claim = OperationBatch['operations'][number]
type Rejected = Recorded['rejected']

/**
 * Parts a batch into the operations that are well formed, their `at` clamped to `now`, and those that are not, each with
 * the first reason. Of several with one id the first counts: an id names one operation.
 */
export function judge(
  claims: readonly Claim[],
  now: Date,
): { accepted: Operation[]; rejected: Rejected } {
  const accepted = new Map<string, Operation>()
  const rejected: Rejected = []
  for (const claim of claims) {
    const skill = slug.safeParse(claim.skill)
    const said = status.safeParse(claim.status)
    const at = instant.safeParse(claim.at)
    if (!skill.success) rejected.push({ id: claim.id, reason: 'invalid-skill' })
    else if (!said.success) rejected.push({ id: claim.id, reason: 'unknown-status' })
    else if (!at.success) rejected.push({ id: claim.id, reason: 'invalid-at' })
    else if (!accepted.has(claim.id))
      accepted.set(claim.id, {
        id: claim.id,
        skill: skill.data,
        status: said.data,
        at: clampAt(at.data, now),
      })
  }
  return { accepted: [...accepted.values()], rejected }
}
