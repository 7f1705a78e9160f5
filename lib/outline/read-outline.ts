import { isCanvas, readCanvas } from './canvas'
import { readDrawing } from './drawing'
import { asObject, type JsonObject } from './json'
import { cleanLabel } from './label'
import { readList } from './list'
import { isMarkdown, readMarkdown } from './markdown'
import { isMermaid, readMermaid } from './mermaid'
import { isOwnRoadmap, readOwnRoadmap } from './own-roadmap'
import { MAX_LINES, type OutlineRead } from './schema'
import { isTable, readTable } from './table'
import { ACCEPTED } from './text-file'

/** Reads parsed JSON that is no archive: a drawing, a canvas or a roadmap of Waymark, recognised by its content. */
export function readOutlineOfJson(value: unknown, fileName: string): OutlineRead {
  const file = asObject(value)
  const name = nameOf(fileName)
  if (!file) return refuse(Array.isArray(value) ? 'a list in JSON' : 'a single value in JSON')
  if (isOwnRoadmap(file)) return readOwnRoadmap(file, name)
  if (isCanvas(file)) return readCanvas(file, name)
  if (isDrawing(file)) return readDrawing(file, name)
  return refuse(jsonKind(file))
}

/** Reads a text that is no JSON, recognised by its marks rather than by its file name. */
export function readOutlineOfText(text: string, fileName: string): OutlineRead {
  const name = nameOf(fileName)
  const lines = countLines(text)
  if (lines > MAX_LINES) {
    const [has, most] = [lines, MAX_LINES].map((count) => count.toLocaleString('en'))
    return { ok: false, why: `This text has ${has} lines; at most ${most} are read.` }
  }
  const markup = /^\s*<(\?xml|!doctype|[a-z][a-z0-9-]*)[\s>/]/i.exec(text.slice(0, 1000))
  if (markup) return refuse(markupKind(text, markup[1] ?? ''))
  const fenced = isMermaid(text) ? text : diagramInMarkdown(text)
  if (fenced) return readMermaid(fenced, name)
  if (isTable(text)) return readTable(text, name)
  if (isMarkdown(text)) return readMarkdown(text, name)
  return isProse(text) ? refuse('running text') : readList(text, name)
}

function refuse(kind: string): OutlineRead {
  return { ok: false, why: `This is ${kind}. ${ACCEPTED}` }
}

/** Accepts an empty list of nodes: it still marks an export of React Flow. */
function isDrawing(file: JsonObject): boolean {
  return 'nodes' in file
}

function jsonKind(file: JsonObject): string {
  if (typeof file.$schema === 'string' && file.$schema.includes('jsonresume'))
    return 'a JSON Resume'
  if ('basics' in file) return 'a JSON Resume'
  if ('mockup' in file) return 'a drawing of Balsamiq'
  if (file.type === 'excalidraw') return 'a drawing of Excalidraw'
  if ('openapi' in file) return 'the description of an API'
  if ('dependencies' in file || 'lockfileVersion' in file) return 'a file of a JavaScript project'
  const keys = Object.keys(file).slice(0, 3).map(cleanLabel).filter(Boolean)
  return keys.length > 0 ? `JSON with ${keys.join(', ').slice(0, 80)}` : 'an empty object in JSON'
}

function markupKind(text: string, tag: string): string {
  const head = text.slice(0, 3000).toLowerCase()
  if (head.includes('<svg')) return 'an SVG picture'
  if (head.includes('<opml')) return 'an OPML outline'
  if (head.includes('<mxfile') || head.includes('<mxgraph')) return 'a drawing of draw.io'
  if (head.includes('<map version')) return 'a mind map of FreeMind'
  if (tag.toLowerCase() === '!doctype' || head.includes('<html')) return 'a web page'
  return 'a file in XML or HTML'
}

/** A note with a diagram and no list is imported for the diagram. */
function diagramInMarkdown(text: string): string | undefined {
  const start = text.indexOf('```mermaid')
  if (start === -1 || /^\s{0,12}[-*+]\s/m.test(text)) return undefined
  const from = start + '```mermaid'.length
  const end = text.indexOf('```', from)
  const diagram = text.slice(from, end === -1 ? undefined : end)
  return isMermaid(diagram) ? diagram : undefined
}

/** Recognises sentences, as opposed to names of things. */
function isProse(text: string): boolean {
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim())
  return lines.filter((line) => line.length > 120).length * 2 > lines.length
}

function countLines(text: string): number {
  let lines = 1
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1
  for (let at = text.indexOf('\r'); at !== -1; at = text.indexOf('\r', at + 1))
    if (text[at + 1] !== '\n') lines += 1
  return lines
}

/** Returns a file's name without its extension, in words. */
function nameOf(fileName: string): string {
  return cleanLabel(fileName.replace(/\.[a-z0-9]{1,8}$/i, '').replace(/[_-]+/g, ' '))
}
