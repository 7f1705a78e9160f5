import { plainText } from './plain-text'

export interface SkillBody {
  /** The first paragraph as plain text. */
  summary: string
  /** Markdown without the "You know it when" section. */
  body: string
  /** The acts under "You know it when", each one line of inline Markdown. */
  criteria: string[]
}

/** What is wrong in a body; `line` counts from 1 at its own first line. */
export interface BodyFault {
  line: number
  message: string
}

const HEADING = '## You know it when'

/** Takes the Markdown below the front matter apart. */
export function readSkillBody(markdown: string): SkillBody & { faults: BodyFault[] } {
  const { text, acts, faults } = splitOffActs(markdown.split('\n'))
  const body = text.join('\n').trim()
  const summary = plainText(body.split(/\n[ \t]*\n/, 1)[0] ?? '').paragraph
  if (summary === undefined) {
    const first = text.findIndex((line) => line.trim() !== '')
    faults.push({
      line: Math.max(first, 0) + 1,
      message: 'expected a first paragraph of text: it is the summary',
    })
  }
  return { summary: summary ?? '', body, criteria: acts, faults }
}

function splitOffActs(lines: string[]) {
  const text: string[] = []
  const acts: string[] = []
  const faults: BodyFault[] = []
  let fence: string | undefined
  let place: 'text' | 'acts' = 'text'
  let sections = 0

  lines.forEach((line, index) => {
    fence = fenceAfter(line, fence)
    if (fence === undefined && isActsHeading(line)) {
      place = 'acts'
      sections += 1
      if (sections > 1) faults.push({ line: index + 1, message: `"${HEADING}" stands here twice` })
      return
    }
    if (fence === undefined && /^#{1,2}\s/.test(line)) place = 'text'
    if (place === 'text') text.push(line)
    else readAct(line, index)
  })
  return { text, acts, faults }

  function readAct(line: string, index: number) {
    if (line.trim() === '') return
    const item = /^(?:[-*+]|\d+[.)])\s+(?<act>\S.*)$/.exec(line)?.groups?.act
    const last = acts.length - 1
    if (item !== undefined) acts.push(item.trim())
    else if (last >= 0 && lines[index - 1]?.trim() && !/^\s*(?:[-*+#>]|\d+[.)])\s/.test(line)) {
      acts[last] = `${acts[last]} ${line.trim()}`
    } else {
      faults.push({
        line: index + 1,
        message: `expected nothing but one list under "${HEADING}", each item as "- an observable act"`,
      })
    }
  }
}

function isActsHeading(line: string): boolean {
  return /^##\s+you know it when\W*$/i.test(line)
}

/** The fence of the code block that is open after this line, if one is. */
function fenceAfter(line: string, open: string | undefined): string | undefined {
  const mark = /^ {0,3}(?<mark>`{3,}|~{3,})(?<rest>.*)$/.exec(line)?.groups
  if (mark?.mark === undefined) return open
  if (open === undefined) return mark.mark
  return mark.mark.startsWith(open) && mark.rest?.trim() === '' ? undefined : open
}
