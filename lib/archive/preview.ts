import { z } from 'zod'
import { outline } from '@/lib/outline/schema'
import { status } from '@/lib/progress/schema'
import { SUBJECTS } from './part'
import { isNothing, type Plan } from './plan'
import { fileFault } from './schema'
import { visibilityChange } from './visibility-changes'

/** The most items of each kind that the preview names. */
const NAMED = 20
const STATUSES_NAMED = 30

const counted = z.number().int().nonnegative()

/** The part of an import's plan that a page shows. */
export const planView = z.strictObject({
  nothing: z.boolean(),
  parts: z.array(
    z.strictObject({
      subject: z.enum(SUBJECTS),
      added: counted,
      changed: counted,
      /** The first changed values, each in a word or two. */
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
  /** The account that the file names, if it is not the one importing it. */
  owner: z.strictObject({ file: z.string(), here: z.string() }).nullable(),
})
export type PlanView = z.infer<typeof planView>

/** The result of reading an upload, kept until its owner imports or discards it. */
export const importPreview = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('archive'), plan: planView }),
  z.strictObject({
    kind: z.literal('outline'),
    outline,
    /** The number of skills recognised by their names. */
    matched: counted,
    /** The labels that match no skill; their numbers name the form's fields. */
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
