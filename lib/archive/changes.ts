/** Returns the fields of a file whose values differ from those here. */
export function changesIn<T extends object>(said: T, here: Partial<T>): Partial<T> {
  return Object.fromEntries(
    Object.entries(said).filter(
      ([field, value]) => value !== undefined && !isSame(value, here[field as keyof T]),
    ),
  ) as Partial<T>
}

/** Equal in all they say, in whatever order their fields stand and however an instant is written. */
export function isSame(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' && typeof b === 'string')
    return a === b || (INSTANT.test(a) && INSTANT.test(b) && Date.parse(a) === Date.parse(b))
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  const fields = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...fields].every((field) =>
    isSame(a[field as keyof typeof a] as unknown, b[field as keyof typeof b] as unknown),
  )
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/
