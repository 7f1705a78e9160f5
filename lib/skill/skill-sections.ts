import { fenceAfter } from './fences'

/** A fault in a body; `line` counts from 1 at the body's own first line. */
export interface BodyFault {
  line: number
  message: string
}

/** The sections that a skill's text may end with, in this order; all are optional. */
export const SECTIONS = ['Example', 'Try it', 'In other words', 'You know it when'] as const

export type SectionName = (typeof SECTIONS)[number]

export interface Section {
  /** The heading as messages quote it: `## Example`. */
  heading: string
  /** The line of the heading. */
  line: number
  lines: { text: string; line: number }[]
}

/**
 * Splits the lines of a skill's text into the known sections and the rest, which is the text itself; any other heading of
 * the first or second level ends a section and returns to the text.
 */
export function splitSections(lines: readonly string[]) {
  const text: string[] = []
  const sections = new Map<SectionName, Section>()
  const faults: BodyFault[] = []
  let fence: { mark: string; line: number } | undefined
  let section: Section | undefined

  lines.forEach((content, index) => {
    const line = index + 1
    const mark = fenceAfter(content, fence?.mark)
    const name = mark === undefined ? sectionOf(content) : undefined
    fence = mark === undefined ? undefined : (fence ?? { mark, line })
    if (name) section = begin(name, line)
    else if (mark === undefined && /^#{1,2}\s/.test(content)) section = undefined
    if (name) return
    if (section) section.lines.push({ text: content, line })
    else text.push(content)
  })
  if (fence && section) {
    faults.push({
      line: fence.line,
      message: 'this code block is never closed: expected a line "```"',
    })
  }
  for (const { heading, line, lines } of sections.values()) {
    if (lines.some(({ text }) => text.trim() !== '')) continue
    faults.push({ line, message: `expected something under "${heading}", or no such heading` })
  }
  return { text, sections, faults }

  function begin(name: SectionName, line: number): Section {
    const heading = `## ${name}`
    const before = sections.get(name)
    if (before) {
      faults.push({ line, message: `"${heading}" stands here twice` })
      return before
    }
    const later = [...sections.keys()].find(
      (other) => SECTIONS.indexOf(other) > SECTIONS.indexOf(name),
    )
    if (later) {
      faults.push({ line, message: `"${heading}" stands after "## ${later}", expected it before` })
    }
    const begun = { heading, line, lines: [] }
    sections.set(name, begun)
    return begun
  }
}

function sectionOf(line: string): SectionName | undefined {
  const heading = /^##\s+(?<heading>.*?)\W*$/.exec(line)?.groups?.heading?.toLowerCase()
  return SECTIONS.find((name) => name.toLowerCase() === heading)
}
