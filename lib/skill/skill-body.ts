import type { z } from 'zod'
import { plainText } from './plain-text'
import { type SkillTerm, skillExample, skillExercise, skillTerm, skillTerms } from './schema'
import { type BodyFault, type Section, splitSections } from './skill-sections'

export interface SkillBody {
  /** The first paragraph as plain text. */
  summary: string
  /** Markdown of the text alone, without the sections below. */
  body: string
  /** Markdown under "Example"; empty when there is none. */
  example: string
  /** Markdown under "Try it"; empty when there is none. */
  exercise: string
  /** The terms of the trade under "In other words". */
  terms: SkillTerm[]
  /** The acts under "You know it when", each one line of inline Markdown. */
  criteria: string[]
}

/** Takes the Markdown below the front matter apart. */
export function readSkillBody(markdown: string): SkillBody & { faults: BodyFault[] } {
  const { text, sections, faults } = splitSections(markdown.split('\n'))
  const body = text.join('\n').trim()
  const summary = plainText(body.split(/\n[ \t]*\n/, 1)[0] ?? '').paragraph
  if (summary === undefined) {
    const first = text.findIndex((line) => line.trim() !== '')
    faults.push({
      line: Math.max(first, 0) + 1,
      message: 'expected a first paragraph of text: it is the summary',
    })
  }
  return {
    summary: summary ?? '',
    body,
    example: readText(sections.get('Example'), skillExample, faults),
    exercise: readText(sections.get('Try it'), skillExercise, faults),
    terms: readTerms(sections.get('In other words'), faults),
    criteria: readList(sections.get('You know it when'), 'an observable act', faults).map(
      ({ item }) => item,
    ),
    faults,
  }
}

function readText(section: Section | undefined, shape: z.ZodString, faults: BodyFault[]): string {
  if (!section) return ''
  const text = section.lines.map(({ text }) => text).join('\n')
  const trimmed = text.replace(/^(?:[ \t]*\n)+/, '').trimEnd()
  check(shape, trimmed, section.line, `the text under "${section.heading}"`, faults)
  return trimmed
}

function readTerms(section: Section | undefined, faults: BodyFault[]): SkillTerm[] {
  const items = readList(section, 'term: what it means', faults)
  const terms = items.flatMap(({ item, line }) => {
    const parts = /^(?<term>.+?)\s*:\s+(?<meaning>\S.*)$/.exec(item)?.groups
    const term = plainText(parts?.term ?? '').text
    if (!parts?.meaning || term === '') {
      faults.push({ line, message: `expected "- term: what it means", got "- ${item}"` })
      return []
    }
    const read = { term, meaning: parts.meaning }
    check(skillTerm.shape.term, term, line, 'the term', faults)
    check(skillTerm.shape.meaning, read.meaning, line, `what "${term}" means`, faults)
    return read
  })
  if (section) {
    check(skillTerms, terms, section.line, `the list under "${section.heading}"`, faults)
  }
  return terms
}

/** The items of a section that is one list; a line below an item goes on with it. */
function readList(section: Section | undefined, form: string, faults: BodyFault[]) {
  if (!section) return []
  const items: { item: string; line: number }[] = []
  section.lines.forEach(({ text, line }, index) => {
    if (text.trim() === '') return
    const item = /^(?:[-*+]|\d+[.)])\s+(?<item>\S.*)$/.exec(text)?.groups?.item
    const last = items.at(-1)
    if (item !== undefined) items.push({ item: item.trim(), line })
    else if (last && section.lines[index - 1]?.text.trim() && !STARTS_A_BLOCK.test(text)) {
      last.item = `${last.item} ${text.trim()}`
    } else {
      faults.push({
        line,
        message: `expected nothing but one list under "${section.heading}", each item as "- ${form}"`,
      })
    }
  })
  return items
}

const STARTS_A_BLOCK = /^\s*(?:[-*+#>]|\d+[.)])\s/

function check(shape: z.ZodType, value: unknown, line: number, what: string, faults: BodyFault[]) {
  for (const issue of shape.safeParse(value).error?.issues ?? []) {
    faults.push({ line, message: `${what} ${issue.message}` })
  }
}
