import type { Token } from './tokens'

/** A stretch of a posting, in UTF-16 offsets; `end` is not of it. */
export interface Span {
  start: number
  end: number
}

/** The line of a text around a place. */
export function lineAround(text: string, { start, end }: Span): Span {
  const after = text.indexOf('\n', end)
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: after < 0 ? text.length : after }
}

/** Where a text has its sentences. */
export type Sentences = (place: Span) => Span

/**
 * The sentence around a place: from the last full stop, bullet, blank line or heading to the next, and no farther than `REACH`
 * to either side. Sentences may run on over lines that were wrapped.
 */
export function sentencesOf(text: string): Sentences {
  const stops = [...text.matchAll(STOP)].map(({ 0: stop, index }) => ({
    start: index,
    end: index + stop.length,
  }))
  return ({ start, end }) => {
    const at = firstOf(stops, (stop) => stop.end > start)
    let next = at
    while ((stops[next]?.start ?? Number.POSITIVE_INFINITY) < end) next++
    return {
      start: Math.max(stops[at - 1]?.end ?? 0, start - REACH),
      end: Math.min(stops[next]?.start ?? text.length, end + REACH),
    }
  }
}

/** The place of the first of these that holds, where all after it hold too. */
function firstOf<T>(sorted: readonly T[], holds: (one: T) => boolean): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const one = sorted[middle]
    if (one !== undefined && holds(one)) high = middle
    else low = middle + 1
  }
  return low
}

export function spanOf(tokens: readonly Token[], { from, to }: { from: number; to: number }): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 }
}

const REACH = 240
const STOP =
  /[.!?;…]["”’)\]]*(?=\s|$)|\r?\n[ \t]*\r?\n|\r?\n[ \t]*(?:[-–—*•·▪●+]|\d+[.)])[ \t]+|[•·▪●]|:[ \t]*\r?\n/g
