/**
 * The most that one person may have of each thing: far more than any learner needs, and so little that one account can
 * neither fill the disk nor make its own pages costly for others (docs/decisions/limits-and-quotas.md).
 */
export const QUOTAS = {
  /** Changes in the log. Beyond it the oldest overtaken ones are folded. */
  operations: 200_000,
  /** Review answers. Beyond it the oldest ones are deleted; their effect on the estimated memory stays. */
  reviews: 50_000,
  /** Characters of all notes together. */
  noteCharacters: 4_000_000,
  follows: 500,
  evidence: 1000,
  shares: 100,
  roadmaps: 50,
  /** Uploaded files that wait for their owner's decision: only the last one. */
  imports: 1,
} as const

/** The messages at a quota. Other quotas are explained at the forms that they belong to, or refuse nothing. */
const WORDS = {
  operations: `That would be more than the ${told(QUOTAS.operations)} changes that one log can hold.`,
  noteCharacters: 'Your notes are as long as all notes together may be. Shorten one first.',
  follows: `You follow ${told(QUOTAS.follows)} roadmaps already. Leave one first.`,
}

export type ToldQuota = keyof typeof WORDS
export const TOLD_QUOTAS = Object.keys(WORDS) as ToldQuota[]

export function quotaWords(quota: ToldQuota): string {
  return WORDS[quota]
}

function told(number: number): string {
  return number.toLocaleString('en')
}

const NAME = 'QuotaReached'

/** A person has reached a quota; the message is for them. */
export class QuotaReached extends Error {
  override name = NAME

  constructor(readonly quota: ToldQuota) {
    super(quotaWords(quota))
  }
}

/** Compares the name, because the server loads this file more than once. */
export function isQuotaReached(error: unknown): error is QuotaReached {
  return error instanceof Error && error.name === NAME
}
