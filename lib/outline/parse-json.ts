/** Nothing that is read is nested as deep; a reader that calls itself could not follow much further. */
const DEEPEST = 64

export type JsonRead = { ok: true; value: unknown } | { ok: false; at: string; message: string }

/** The value of a JSON text that anybody may have made, or the line at fault. U+0000 is dropped: no database holds it. */
export function parseJson(text: string): JsonRead {
  if (isDeep(text)) return { ok: false, at: '', message: 'It is nested too deeply.' }
  try {
    return {
      ok: true,
      value: JSON.parse(text.includes('\\u0000') ? withoutNulls(text) : text) as unknown,
    }
  } catch (error) {
    if (error instanceof SyntaxError)
      return { ok: false, at: lineOf(text, error), message: 'This is not JSON.' }
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

const [QUOTE, BACKSLASH] = ['"', '\\'].map((character) => character.charCodeAt(0))
const OPEN = ['[', '{'].map((character) => character.charCodeAt(0))
const CLOSE = [']', '}'].map((character) => character.charCodeAt(0))

/** Asked before it is parsed: the parser of the engine takes seconds for millions of brackets. */
function isDeep(text: string): boolean {
  let depth = 0
  let inString = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (inString && code === BACKSLASH) at += 1
    else if (code === QUOTE) inString = !inString
    else if (inString) continue
    else if (OPEN.includes(code)) depth += 1
    else if (CLOSE.includes(code)) depth -= 1
    if (depth > DEEPEST) return true
  }
  return false
}
