import type { Beyond } from './room'
import type { Archive, FileFault } from './schema'

export const SUBJECTS = [
  ...(['settings', 'profile', 'follows', 'operations', 'notes'] as const),
  ...(['evidence', 'reviews', 'memories', 'roadmaps'] as const),
] as const satisfies readonly (keyof Archive)[]
export type Subject = (typeof SUBJECTS)[number]

export interface Part {
  subject: Subject
  added: number
  /** Existing values that change, each in a word or two. */
  changed: string[]
  same: number
  /** The values left out, and why. */
  refused: FileFault[]
  /** One sentence on the values left out because of a quota. */
  beyond: Beyond | null
}
