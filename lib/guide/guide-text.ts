import type { Root, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { isSlug } from '@/lib/skill/schema'

/** Something published that a guide names. `line` counts from 1 at the text's own first line. */
export interface GuideReference {
  to: 'skills' | 'roadmaps' | 'guides'
  slug: string
  line: number
}

/** The live parts that a guide may hold, with what each of their attributes names. Nothing else of MDX is run. */
const PARTS: Record<string, Record<string, GuideReference['to']>> = {
  Skill: { slug: 'skills' },
  Comparison: { from: 'roadmaps', to: 'roadmaps' },
  OwnProgress: { roadmap: 'roadmaps' },
}

/** @throws when the text is not MDX */
export function readGuideText(text: string): Root {
  return reader.parse(text)
}

const reader = unified().use(remarkParse).use(remarkGfm).use(remarkMdx)

/**
 * Returns what a guide names, and everything in it that a guide may not contain: authors write text, not programs.
 * Lines count from 1 at the text's own first line.
 */
export function checkGuideText(text: string): {
  references: GuideReference[]
  faults: { line: number; message: string }[]
} {
  const references: GuideReference[] = []
  const faults: { line: number; message: string }[] = []
  try {
    visit(readGuideText(text))
  } catch (error) {
    faults.push(notMdx(error))
  }
  return { references, faults }

  function visit(node: Root | RootContent) {
    const line = node.position?.start.line ?? 1
    const message = faultOf(node)
    if (message) faults.push({ line, message })
    if (node.type === 'link') references.push(...referenceOfAddress(node.url, line))
    if (isElement(node)) {
      const part = checkPart(node, line)
      references.push(...part.references)
      faults.push(...part.faults)
    }
    if ('children' in node) for (const child of node.children) visit(child)
  }
}

function checkPart({ name, attributes }: LivePart, line: number) {
  const known = Object.hasOwn(PARTS, name ?? '') ? PARTS[name ?? ''] : undefined
  if (!known) {
    const message = `<${name ?? ''}> is not one of the parts of a guide: ${Object.keys(PARTS).join(', ')}`
    return { references: [], faults: [{ line, message }] }
  }
  const given = new Map(attributes.map((attribute) => [nameOf(attribute), attribute.value]))
  const unknown = [...given.keys()].filter((attribute) => !Object.hasOwn(known, attribute))
  const slugs = Object.entries(known).map(([attribute, to]) => {
    const slug = given.get(attribute)
    return { attribute, to, slug: typeof slug === 'string' && isSlug(slug) ? slug : undefined }
  })
  return {
    references: slugs.flatMap(({ to, slug }) => (slug ? { to, slug, line } : [])),
    faults: [
      ...unknown.map((attribute) => `<${name}> has no attribute "${attribute}"`),
      ...slugs.flatMap(({ attribute, slug }) =>
        slug ? [] : `expected <${name} ${attribute}="…"> with a slug`,
      ),
    ].map((message) => ({ line, message })),
  }
}

/** Attributes that a program would spread have no name. */
function nameOf(attribute: LivePart['attributes'][number]): string {
  return 'name' in attribute ? attribute.name : '…'
}

export type LivePart = Extract<RootContent, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>

function isElement(node: Root | RootContent): node is LivePart {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
}

function faultOf(node: Root | RootContent): string | undefined {
  switch (node.type) {
    case 'mdxjsEsm':
      return 'a guide can neither import nor export'
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return 'a guide holds no expressions; a brace that is meant is written \\{'
    case 'heading':
      if (node.depth === 2 || node.depth === 3) return undefined
      return 'expected headings of the second and third level: the title is the first'
    case 'link':
      if (/^(?:https?:|mailto:|\/(?!\/)|#)/i.test(node.url)) return undefined
      return `"${node.url}" is no address that a guide may lead to`
    default:
      return TEXT.has(node.type) ? undefined : `a guide holds no ${node.type}`
  }
}

const TEXT: ReadonlySet<string> = new Set<RootContent['type'] | 'root'>([
  ...(['root', 'paragraph', 'text', 'strong', 'emphasis', 'inlineCode', 'code'] as const),
  ...(['list', 'listItem', 'blockquote', 'break', 'thematicBreak'] as const),
  ...(['table', 'tableRow', 'tableCell', 'mdxJsxFlowElement', 'mdxJsxTextElement'] as const),
])

function referenceOfAddress(url: string, line: number): GuideReference[] {
  const { to, slug } = /^\/(?<to>skills|roadmaps|guides)\/(?<slug>[^/?#]+)/.exec(url)?.groups ?? {}
  if ((to !== 'skills' && to !== 'roadmaps' && to !== 'guides') || !slug) return []
  return [{ to, slug, line }]
}

function notMdx(error: unknown): { line: number; message: string } {
  const line = typeof error === 'object' && error && 'line' in error ? error.line : undefined
  const reason = error instanceof Error ? error.message : String(error)
  return { line: typeof line === 'number' ? line : 1, message: `this is not MDX: ${reason}` }
}
