/**
 * Circles among prerequisites: at least one for every knot of skills that cannot be learned in any order, none when
 * there is none. Each is the list of its slugs, every one requiring the next and the last the first.
 */
export function findCycles(prerequisites: ReadonlyMap<string, readonly string[]>): string[][] {
  const cycles: string[][] = []
  const finished = new Set<string>()
  for (const start of prerequisites.keys()) {
    // Walked with a stack of our own: a chain of prerequisites may be longer than the call stack is deep.
    const trail: { slug: string; next: number }[] = finished.has(start)
      ? []
      : [{ slug: start, next: 0 }]
    const depth = new Map([[start, 0]])
    for (let step = trail.at(-1); step; step = trail.at(-1)) {
      const required = prerequisites.get(step.slug)?.[step.next++]
      if (required === undefined) {
        trail.pop()
        depth.delete(step.slug)
        finished.add(step.slug)
      } else if (depth.has(required)) {
        cycles.push(trail.slice(depth.get(required)).map(({ slug }) => slug))
      } else if (!finished.has(required) && prerequisites.has(required)) {
        depth.set(required, trail.length)
        trail.push({ slug: required, next: 0 })
      }
    }
  }
  return cycles
}
