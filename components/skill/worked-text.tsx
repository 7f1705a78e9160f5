import { micromark } from 'micromark'
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table'
import { partsOf } from '@/lib/skill/code-blocks'
import { CodeFigure } from './code-figure'

/** Markdown with tables and with code that is highlighted here, on the server; the browser gets no program for it. */
export function WorkedText({ text }: { text: string }) {
  return partsOf(text).map((part) =>
    part.kind === 'code' ? (
      <CodeFigure key={part.line} {...part} />
    ) : (
      <div
        key={part.line}
        className="prose worked"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: micromark's safe output
        dangerouslySetInnerHTML={{ __html: micromark(part.markdown, TABLES) }}
      />
    ),
  )
}

const TABLES = { extensions: [gfmTable()], htmlExtensions: [gfmTableHtml()] }
