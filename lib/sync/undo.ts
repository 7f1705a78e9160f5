import type { Statuses } from '@/lib/progress/schema'
import type { Change } from './progress-store'

/** The changes of a visit that can be undone, the latest last. */
export type UndoStack = readonly Change[]

const DEEPEST = 100

/** A press that changed nothing is not remembered. */
export function remember(stack: UndoStack, { before, after, began }: Change): UndoStack {
  const changed = Object.keys(after).filter((skill) => before[skill] !== after[skill])
  if (changed.length === 0) return stack
  const change = { before: pick(before, changed), after: pick(after, changed), began }
  return [...stack, change].slice(-DEEPEST)
}

/**
 * Takes the latest change back: the statuses to set, the roadmap that is no longer followed, and what is left to undo. A
 * skill that was changed elsewhere since stays as it is; a change of which nothing stands any more is passed over. Null
 * when there is nothing to undo.
 */
export function takeBack(
  stack: UndoStack,
  statuses: Statuses,
): { restore: Change['after']; began: string | undefined; rest: UndoStack } | null {
  const last = stack.at(-1)
  if (!last) return null
  const rest = stack.slice(0, -1)
  const standing = Object.keys(last.after).filter(
    (skill) => (statuses[skill] ?? 'pending') === last.after[skill],
  )
  return standing.length > 0
    ? { restore: pick(last.before, standing), began: last.began, rest }
    : takeBack(rest, statuses)
}

function pick(statuses: Change['after'], skills: readonly string[]): Change['after'] {
  return Object.fromEntries(skills.map((skill) => [skill, statuses[skill] ?? 'pending']))
}
