/** Nothing that is read is nested as deep; a reader that calls itself could not follow much further. */
const DEEPEST = 64

export type JsonRead = { ok: true; value: unknown } | { ok: false; at: string; message: string }

/** The value of a JSON text that anybody may have made, or the line at fault. U+0000 is dropped: no database holds it. */
export function parseJson(text: string): JsonRead {
  try {
    const value: unknown = JSON.parse(text.includes('\\u0000') ? withoutNulls(text) : text)
    if (isDeep(value)) return { ok: false, at: '', message: 'It is nested too deeply.' }
    return { ok: true, value }
  } catch (error) {
    if (error instanceof SyntaxError)
      return { ok: false, at: lineOf(text, error), message: 'This is not JSON.' }
    if (error instanceof RangeError)
      return { ok: false, at: '', message: 'It is nested too deeply.' }
    throw error
  }
}

/** Drops each escape of U+0000 that is one: after an escaped backslash the letters are text. */
function withoutNulls(text: string): string {
  return text.replace(/\\(?:u0000|[\s\S])/g, (written) => (written === '\\u0000' ? '' : written))
}

/** The engine tells a position or a line, or that the text ended too early. */
function lineOf(text: string, { message }: SyntaxError): string {
  const position = /position (\d+)/.exec(message)?.[1]
  const end = position === undefined ? text.length : Number(position)
  return `line ${text.slice(0, end).split('\n').length}`
}

/** Calls itself no deeper than what is allowed. */
function isDeep(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (depth >= DEEPEST) return true
  if (Array.isArray(value)) {
    for (const item of value) if (isDeep(item, depth + 1)) return true
    return false
  }
  for (const key of Object.keys(value))
    if (isDeep(value[key as keyof typeof value], depth + 1)) return true
  return false
}
