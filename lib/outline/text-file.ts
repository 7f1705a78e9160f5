export const MAX_FILE_BYTES = 10 * 1024 * 1024

/** The text of a file, or one sentence on what the file is instead. */
export type TextRead = { ok: true; text: string } | { ok: false; why: string }

/** Decodes UTF-8, UTF-16 with a byte order mark, or the old Windows code page. */
export function readText(bytes: Uint8Array): TextRead {
  if (bytes.length > MAX_FILE_BYTES) return { ok: false, why: 'The file is over 10 MB.' }
  const kind = KINDS.find(({ begins }) => startsWith(bytes, begins))
  if (kind) return { ok: false, why: `This is ${kind.name}. ${ACCEPTED}` }
  const text = decoded(bytes)
  if (text === undefined) return { ok: false, why: `This file is not text. ${ACCEPTED}` }
  if (text.trim() === '') return { ok: false, why: 'The file is empty.' }
  return { ok: true, text }
}

/** The kinds of file that can be imported; ends every refusal. */
export const ACCEPTED =
  'Bring an export of Waymark, a drawing of roadmap.sh (JSON), a canvas, a Mermaid diagram, a Markdown checklist, a table (CSV) or a plain list.'

const text = (begins: string) => new TextEncoder().encode(begins)

const KINDS = [
  { begins: Uint8Array.of(0x89, 0x50, 0x4e, 0x47), name: 'a PNG picture' },
  { begins: Uint8Array.of(0xff, 0xd8, 0xff), name: 'a JPEG picture' },
  { begins: text('GIF8'), name: 'a GIF picture' },
  { begins: text('RIFF'), name: 'a picture or a sound' },
  { begins: text('%PDF'), name: 'a PDF' },
  { begins: text('PK\u0003\u0004'), name: 'a ZIP archive or an Office document' },
  { begins: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), name: 'an old Office document' },
  { begins: Uint8Array.of(0x1f, 0x8b), name: 'a compressed file' },
  { begins: text('SQLite format'), name: 'a database' },
  { begins: text('{\\rtf'), name: 'a document in Rich Text Format' },
]

function startsWith(bytes: Uint8Array, begins: Uint8Array): boolean {
  return begins.every((byte, at) => bytes[at] === byte)
}

function decoded(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (hasManyNulls(bytes)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return isOldText(bytes) ? new TextDecoder('windows-1252').decode(bytes) : undefined
  }
}

/** Ignores a stray U+0000; a program, a picture or UTF-16 without a mark has at least one in ten bytes. */
function hasManyNulls(bytes: Uint8Array): boolean {
  let nulls = 0
  for (let at = bytes.indexOf(0); at !== -1; at = bytes.indexOf(0, at + 1)) nulls += 1
  return nulls * 10 > bytes.length
}

/** Text has no control characters but tabs, line ends and form feeds. */
function isOldText(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte >= 32 || (byte >= 9 && byte <= 13))
}
