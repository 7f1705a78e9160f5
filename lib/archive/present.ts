import type { Archive } from './schema'

/** The person's own data in the form of an archive, and the other rows that a plan depends on. */
export interface Present {
  own: Archive
  /** The current slug of each skill that the file names; unknown skills are missing. */
  slugs: ReadonlyMap<string, string>
  roadmaps: ReadonlySet<string>
  /** True when somebody else has the file's handle or one that looks like it. */
  handleTaken: boolean
  /** The number of changes in the whole log; `own` has only some of them. */
  changes: number
}
