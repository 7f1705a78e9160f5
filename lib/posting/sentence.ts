import type { TermMatch } from './find-terms'
import { lastList } from './last-list'
import type { Reading } from './reading'

/** The names read in a sentence so far, and whether it had a negation. */
export class Sentence {
  readonly start: number
  isNegated = false
  private names: TermMatch[] = []

  constructor(start: number) {
    this.start = start
  }

  add(name: TermMatch): void {
    this.names.push(name)
  }

  get hasNames(): boolean {
    return this.names.length > 0
  }

  endList(): void {
    this.names = []
  }

  /** Returns the names that a phrase at a token refers back to. */
  listBefore(reading: Reading, at: number): TermMatch[] {
    const isPlural = PLURALS.has(reading.tokens[at]?.key ?? '')
    return lastList(reading.tokens, this.names, at, isPlural)
  }
}

const PLURALS: ReadonlySet<string> = new Set(
  'are aren sind werden sont ne son sao serao seran'.split(' '),
)
