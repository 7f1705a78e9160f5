import { cleanLabel, shortened } from './label'
import type { LeftOut, LeftOutKind } from './schema'

const EXAMPLES = 3
const LONGEST_EXAMPLE = 60

/** Counts what is left out of a file, with the first few by name. */
export class Tally {
  readonly #counted = new Map<LeftOutKind, LeftOut>()

  add(what: LeftOutKind, example: unknown = '', times = 1): void {
    const counted = this.#counted.get(what) ?? { what, count: 0, examples: [] }
    counted.count += times
    this.#counted.set(what, counted)
    if (counted.examples.length >= EXAMPLES) return
    const name = shortened(cleanLabel(example), LONGEST_EXAMPLE)
    if (name && !counted.examples.includes(name)) counted.examples.push(name)
  }

  list(): LeftOut[] {
    return [...this.#counted.values()]
  }
}
