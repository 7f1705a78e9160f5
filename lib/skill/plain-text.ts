import { micromark } from 'micromark'

/** Markdown without its marks, and its first block when that is a paragraph. */
export function plainText(markdown: string): { text: string; paragraph: string | undefined } {
  const html = micromark(markdown)
  const paragraph = /^<p>(?<content>[\s\S]*?)<\/p>/.exec(html)?.groups?.content
  return {
    text: withoutTags(html),
    paragraph: paragraph === undefined ? undefined : withoutTags(paragraph) || undefined,
  }
}

function withoutTags(html: string): string {
  return html
    .replace(/<\/?(?:em|strong|code|a|img|del)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(lt|gt|quot|amp);/g, (_, name: keyof typeof ENTITIES) => ENTITIES[name])
    .replace(/\s+/g, ' ')
    .trim()
}

/** All that micromark writes; every other character stands for itself. */
const ENTITIES = { lt: '<', gt: '>', quot: '"', amp: '&' }
