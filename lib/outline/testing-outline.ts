import type { Outline, OutlineEntry, OutlineGroup, OutlineRead } from './schema'

type Short = string | { [title: string]: Short[] }

/** Shortens an outline for tests: a text for an entry, `{ title: […] }` for a group. */
export function shortOf(read: OutlineRead): Short[] {
  return read.ok ? shorten(read.outline.children) : [read.why]
}

/** Returns the number of parts left out, by kind. */
export function leftOutOf(read: OutlineRead): Record<string, number> {
  if (!read.ok) return {}
  return Object.fromEntries(read.outline.leftOut.map(({ what, count }) => [what, count]))
}

export function entriesOf({ children }: Pick<Outline, 'children'>): OutlineEntry[] {
  return children.flatMap((child) => ('children' in child ? entriesOf(child) : [child]))
}

function shorten(children: readonly (OutlineEntry | OutlineGroup)[]): Short[] {
  return children.map((child) =>
    'children' in child ? { [child.title]: shorten(child.children) } : child.label,
  )
}
