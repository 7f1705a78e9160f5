import { expect } from 'vitest'
import { describeFaults } from '@/lib/skill/fault'
import { parseContent } from './content'
import { ALL, editorialFaults } from './editorial'

/** Returns 84 words in sentences that no other skill shares. */
export function text(slug: string): string {
  const sentence = (number: number) =>
    `${Array.from({ length: 11 }, (_, word) => `${slug}${number}x${word}`).join(' ')} ends.`
  return Array.from({ length: 7 }, (_, number) => sentence(number)).join('\n')
}

interface Written {
  title?: string
  area?: string
  level?: string
  aliases?: string
  requires?: string
  resources?: string[]
  checked?: string
  text?: string
  example?: string
  exercise?: string
  terms?: string[]
  acts?: string[]
}

export function skillFile(slug: string, skill: Written = {}) {
  const resources = skill.resources ?? [
    `{ kind: official, level: reference, title: Manual, url: "https://example.org/${slug}" }`,
    `{ kind: article, level: deepen, title: Article, url: "https://example.org/${slug}#more" }`,
    `{ kind: book, level: start, title: Book, url: "https://example.com/${slug}" }`,
  ]
  const example = skill.example ?? `So ${slug} does.\n\n\`\`\`sh\necho ${slug}\n\`\`\``
  const exercise = skill.exercise ?? `Do ${slug}. You are done when it is done.`
  const terms = skill.terms ?? [`the ${slug} effect: what follows from it`]
  const acts = skill.acts ?? [`reads ${slug}`, `writes ${slug}`, `mends ${slug}`]
  return {
    file: `content/skills/${slug}.md`,
    text: `---
title: ${skill.title ?? slug}
area: ${skill.area ?? 'backend'}
level: ${skill.level ?? 'working'}
hours: 4
aliases: [${skill.aliases ?? ''}]
requires: {${skill.requires ?? ''}}
resources:
${resources.map((resource) => `  - ${resource}`).join('\n')}
${skill.checked ?? 'checked: 2026-12'}
---

${skill.text ?? text(slug)}

${example && `## Example\n\n${example}`}

${exercise && `## Try it\n\n${exercise}`}

${terms.length > 0 ? `## In other words\n\n${terms.map((term) => `- ${term}`).join('\n')}` : ''}

## You know it when

${acts.map((act) => `- ${act}`).join('\n')}
`,
  }
}

/** Returns the editorial faults of two skills that are on one roadmap in this order. */
export function faultsOf(one: Written, two: Written = {}, order = ['one', 'two']): string[] {
  const roadmap = `title: All\nsummary: All.\nchildren:\n${order.map((slug) => `  - ${slug}`).join('\n')}\n`
  return faultsOfSet({ one, two }, roadmap)
}

export function faultsOfSet(skills: Record<string, Written>, roadmap: string): string[] {
  const parsed = parseContent({
    skills: Object.entries(skills).map(([slug, skill]) => skillFile(slug, skill)),
    roadmaps: [{ file: 'content/roadmaps/all.yaml', text: roadmap }],
    guides: [],
  })
  expect(parsed.faults).toEqual([])
  return describeFaults(editorialFaults(parsed, ALL))
}

export const ONE = 'content/skills/one.md'
export const TWO = 'content/skills/two.md'
