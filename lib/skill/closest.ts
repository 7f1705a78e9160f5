/** The known word that was most likely meant, or undefined when none is near. */
export function closest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.max(1, Math.floor(word.length / 3)) + 1
  for (const candidate of known) {
    const distance = sharesItsParts(word, candidate)
      ? 1
      : editDistance(word.toLowerCase(), candidate.toLowerCase(), least)
    if (distance < least) {
      best = candidate
      least = distance
    }
  }
  return best
}

export function didYouMean(word: string, known: Iterable<string>): string {
  const meant = closest(word, known)
  return meant === undefined ? '' : ` (did you mean "${meant}"?)`
}

/** `dns-basics` and `dns`: one is the other with more words. */
function sharesItsParts(a: string, b: string): boolean {
  return (
    a.startsWith(`${b}-`) || b.startsWith(`${a}-`) || a.endsWith(`-${b}`) || b.endsWith(`-${a}`)
  )
}

/** Levenshtein's distance, or `limit` as soon as it cannot be less. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let above = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const line = [row]
    for (let column = 1; column <= b.length; column++) {
      const replaced = at(above, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1)
      line.push(Math.min(replaced, at(above, column) + 1, at(line, column - 1) + 1))
    }
    if (Math.min(...line) >= limit) return limit
    above = line
  }
  return at(above, b.length)
}

function at(line: number[], index: number): number {
  return line[index] ?? 0
}
