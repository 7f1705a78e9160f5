const ROUNDS = 7

export interface Comparison {
  /** The ratio of one to the other, each pair measured in the same moments, so that other work of the machine hits both. */
  ratio: number
  one: number
  other: number
}

/** Measures both in turns, after one round that only warms them up. Medians. */
export async function compare(
  one: () => Promise<number>,
  other: () => Promise<number>,
): Promise<Comparison> {
  await one()
  await other()
  const pairs: [number, number][] = []
  for (let round = 0; round < ROUNDS; round++) {
    // The second profits from a machine that calms down, so they swap.
    if (round % 2 === 0) pairs.push([await one(), await other()])
    else {
      const second = await other()
      pairs.push([await one(), second])
    }
  }
  return {
    ratio: median(pairs.map(([a, b]) => a / b)),
    one: median(pairs.map(([a]) => a)),
    other: median(pairs.map(([, b]) => b)),
  }
}

export function median(values: number[]): number {
  return percentile(values, 50)
}

/** The smallest value that so many percent of all do not exceed. */
export function percentile(values: number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)] ?? Number.NaN
}
