import { fenceAfter } from './fences'

/** A stretch of Markdown without fenced code, or one fenced block; `line` counts from 1 at the text's own first line. */
export type TextPart = { kind: 'text'; markdown: string; line: number } | CodeBlock

export interface CodeBlock {
  kind: 'code'
  /** The language after the fence, in lower case; empty when there is none. */
  language: string
  code: string
  /** The line of the opening fence. */
  line: number
  /** The content of the ```output block right after it: what the code is said to print. */
  output?: string
}

/** Takes Markdown apart into text and its fenced blocks, each with the output that follows it. */
export function partsOf(markdown: string): TextPart[] {
  const parts: TextPart[] = []
  let open: { mark: string; block: CodeBlock; lines: string[] } | undefined
  let text: { lines: string[]; line: number } = { lines: [], line: 1 }

  markdown.split('\n').forEach((content, index) => {
    const line = index + 1
    const mark = fenceAfter(content, open?.mark)
    if (open && mark === undefined) {
      close(open)
      open = undefined
      text = { lines: [], line: line + 1 }
    } else if (open) {
      open.lines.push(content)
    } else if (mark === undefined) {
      text.lines.push(content)
    } else {
      keepText()
      const language = content.trim().slice(mark.length).trim().split(/\s/)[0]?.toLowerCase() ?? ''
      open = { mark, block: { kind: 'code', language, code: '', line }, lines: [] }
    }
  })
  if (open) close(open)
  else keepText()
  return parts

  function keepText() {
    const markdown = text.lines.join('\n')
    if (markdown.trim() !== '') parts.push({ kind: 'text', markdown, line: text.line })
  }

  function close({ block, lines }: { block: CodeBlock; lines: string[] }) {
    const code = lines.join('\n')
    const last = parts.at(-1)
    if (block.language === OUTPUT && isBareCode(last)) last.output = code
    else parts.push({ ...block, code })
  }
}

/** Returns only the fenced blocks. */
export function codeBlocks(markdown: string): CodeBlock[] {
  return partsOf(markdown).filter((part) => part.kind === 'code')
}

export const OUTPUT = 'output'

function isBareCode(part: TextPart | undefined): part is CodeBlock {
  return part?.kind === 'code' && part.language !== OUTPUT && part.output === undefined
}
