/**
 * How much of each thing one person may have: far more than anybody who learns, and few enough that one account can
 * neither fill the disk nor make its own pages costly for others (docs/decisions/limits-and-quotas.md).
 */
export const QUOTAS = {
  /** Changes in the log. Beyond it the oldest overtaken ones are folded. */
  operations: 200_000,
  /** Answers to "still know it?". Beyond it the oldest ones go; what they left of the memory stays. */
  reviews: 50_000,
  /** Characters of all notes together. */
  noteCharacters: 4_000_000,
  follows: 500,
  evidence: 1000,
  shares: 100,
  roadmaps: 50,
  /** Uploaded files that wait for their owner's word: the last one. */
  imports: 1,
} as const

const NAME = 'QuotaReached'

/** A person has as much of something as anybody may; the message is for them. */
export class QuotaReached extends Error {
  override name = NAME
}

/** Told by the name, because the server loads this file more than once. */
export function isQuotaReached(error: unknown): error is QuotaReached {
  return error instanceof Error && error.name === NAME
}
