/** Helpers that read foreign JSON without trusting any of it. */
export type JsonObject = Readonly<Record<string, unknown>>

export function asObject(value: unknown): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonObject)
    : undefined
}

export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** Returns the value if it is a finite number. */
export function asNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Math.abs(value) <= 1e9 ? value : undefined
}

/** Returns an id of the file as text, whether written as text or as a number. */
export function asKey(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}
