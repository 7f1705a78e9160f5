import { z } from 'zod'
import type { Fault } from '@/lib/skill/fault'
import { lineOfText } from '@/lib/skill/front-matter'
import { faultsOfName, slugOfFile } from '@/lib/skill/skill-file'
import { splitFrontMatter } from '@/lib/skill/split-front-matter'
import { YamlSource } from '@/lib/skill/yaml-source'
import { checkGuideText, type GuideReference } from './guide-text'

/** A guide as its file says it. `publishedOn` is a date such as 2026-11-21, `text` is MDX. */
export interface GuideContent {
  slug: string
  title: string
  summary: string
  publishedOn: string
  text: string
}

/** A guide with what it names, for errors that only show beside the rest of the content. */
export interface GuideFile {
  guide: GuideContent
  file: string
  /** `line` is that of the file. */
  references: GuideReference[]
}

const guideHead = z.strictObject({
  title: lineOfText(120),
  summary: lineOfText(500),
  published: z.iso.date({ error: 'expected a date such as 2026-11-21' }),
})

/**
 * Reads `content/guides/<slug>.mdx`: YAML front matter, then Markdown with live parts.
 * @returns the guide, or every fault of this file
 */
export function parseGuideFile(
  file: string,
  content: string,
): { parsed: GuideFile; faults?: never } | { parsed?: never; faults: Fault[] } {
  const parts = splitFrontMatter(content)
  if (!parts) {
    const message =
      'expected front matter: a line "---", title, summary and published, a line "---"'
    return { faults: [...faultsOfName(file), { file, line: 1, message }] }
  }
  const { source, faults: yamlFaults } = YamlSource.read(file, parts.yaml, 2)
  if (!source) return { faults: [...faultsOfName(file), ...yamlFaults] }

  const head = guideHead.safeParse(source.value ?? {})
  const { references, faults: textFaults } = checkGuideText(parts.markdown)
  const inFile = (line: number) => line + parts.line - 1
  const faults = [
    ...faultsOfName(file),
    ...(head.success ? [] : source.faultsOf(head.error, [], () => Object.keys(guideHead.shape))),
    ...textFaults.map(({ line, message }) => ({ file, line: inFile(line), message })),
  ]
  if (faults.length > 0 || !head.success) return { faults }

  const { title, summary, published } = head.data
  const text = parts.markdown.trim()
  return {
    parsed: {
      guide: { slug: slugOfFile(file), title, summary, publishedOn: published, text },
      file,
      references: references.map((reference) => ({ ...reference, line: inFile(reference.line) })),
    },
  }
}
