import GithubSlugger from 'github-slugger'
import type { Element, ElementContent, Root } from 'hast'
import type { Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { type LivePart, readGuideText } from '@/lib/guide/guide-text'

export interface Section {
  id: string
  title: string
}

/** A guide's text as a tree of HTML with live parts in it, and the sections that its contents name. */
export function guideTree(text: string): { tree: Root; sections: Section[] } {
  const markdown = readGuideText(text)
  const slugger = new GithubSlugger()
  const sections: Section[] = []
  for (const node of markdown.children) {
    if (node.type !== 'heading') continue
    const title = textOf(node)
    const id = slugger.slug(title)
    node.data = { hProperties: { id } }
    if (node.depth === 2) sections.push({ id, title })
  }
  const tree = toHtml.runSync(markdown)
  for (const node of tree.children) if (node.type === 'element') nameRows(node)
  return { tree, sections }
}

const toHtml = unified().use(remarkRehype, {
  handlers: { mdxJsxFlowElement: livePart, mdxJsxTextElement: livePart },
})

/** An element of its own name; publishing has checked that every attribute is a text with a name. */
function livePart({ all }: { all: (node: Nodes) => ElementContent[] }, part: LivePart): Element {
  const given = part.attributes.flatMap(({ value, ...attribute }) =>
    'name' in attribute && typeof value === 'string' ? [[attribute.name, value]] : [],
  )
  return {
    type: 'element',
    tagName: part.name ?? '',
    properties: Object.fromEntries(given),
    children: all(part),
  }
}

/** The first cell of a row says what the row is about. */
function nameRows(node: Element) {
  if (node.tagName === 'tbody') {
    for (const row of elementsOf(node)) {
      const [first] = elementsOf(row)
      if (first) Object.assign(first, { tagName: 'th', properties: { scope: 'row' } })
    }
  }
  const role = roleOf(node)
  if (role) node.properties.role = role
  for (const child of elementsOf(node)) nameRows(child)
}

/** Phones lay rows out as blocks (guide.css), which would take away the roles that tables have by themselves. */
function roleOf({ tagName, properties }: Element): string | undefined {
  if (tagName === 'th') return properties.scope === 'row' ? 'rowheader' : 'columnheader'
  return { table: 'table', tr: 'row', td: 'cell' }[tagName]
}

function elementsOf({ children }: Element): Element[] {
  return children.filter((child) => child.type === 'element')
}
