import { z } from 'zod'
import { outline } from '@/lib/outline/schema'
import { status } from '@/lib/progress/schema'
import { isNothing, type Plan, SUBJECTS } from './plan'
import { fileFault } from './schema'
import { visibilityChange } from './visibility-changes'

/** How many of each are told by name. */
const NAMED = 20
const STATUSES_NAMED = 30

const counted = z.number().int().nonnegative()

/** What a page shows of the plan of an import. */
export const planView = z.strictObject({
  nothing: z.boolean(),
  parts: z.array(
    z.strictObject({
      subject: z.enum(SUBJECTS),
      added: counted,
      changed: counted,
      /** The first of what changes, each in a word or two. */
      named: z.array(z.string()),
      same: counted,
      leftOut: counted,
    }),
  ),
  statuses: z.array(z.strictObject({ skill: z.string(), from: status, to: status })),
  moreStatuses: counted,
  opening: z.array(visibilityChange),
  leftOut: z.array(fileFault),
  moreLeftOut: counted,
  /** Whose the file says it is, where that is not the account that it was brought to. */
  owner: z.strictObject({ file: z.string(), here: z.string() }).nullable(),
})
export type PlanView = z.infer<typeof planView>

/** What an uploaded file comes to, as it is kept until its owner says what becomes of it. */
export const importPreview = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('archive'), plan: planView }),
  z.strictObject({
    kind: z.literal('outline'),
    outline,
    /** How many skills were recognised by their names. */
    matched: counted,
    /** What no skill is called: the fields of the form, by their numbers. */
    unmatched: z.array(z.string()),
  }),
  z.strictObject({ kind: z.literal('faults'), faults: z.array(fileFault) }),
])
export type KeptPreview = z.infer<typeof importPreview>

export function viewOf(plan: Plan): PlanView {
  const leftOut = [
    ...plan.parts.flatMap(({ beyond }) => beyond?.fault ?? []),
    ...plan.parts.flatMap(({ refused }) => refused),
    ...plan.leftOut,
  ]
  return {
    nothing: isNothing(plan),
    parts: plan.parts.map(({ subject, added, changed, same, refused, beyond }) => ({
      ...{ subject, added, same },
      changed: changed.length,
      named: changed.slice(0, NAMED),
      leftOut: refused.length + (beyond?.count ?? 0),
    })),
    statuses: plan.statuses.slice(0, STATUSES_NAMED),
    moreStatuses: Math.max(0, plan.statuses.length - STATUSES_NAMED),
    opening: plan.opening,
    leftOut: leftOut.slice(0, NAMED),
    moreLeftOut: Math.max(0, leftOut.length - NAMED),
    owner: plan.owner,
  }
}
