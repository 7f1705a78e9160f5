import { writeFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll } from 'vitest'
import { stringify } from 'yaml'
import type { Content, ContentTexts } from '@/lib/content/content'
import type { Group, Leaf } from './group'

/** The attributes of a skill that a test sets; the rest is made up. */
export interface SkillSketch {
  title?: string
  kind?: 'skill' | 'project'
  hours?: number
  formerly?: string[]
  requires?: string[] | Record<string, string>
  example?: string
  exercise?: string
  terms?: { term: string; meaning: string }[]
  checked?: string
  /** Attributes of its one resource besides the URL. */
  resource?: { level?: 'start' | 'deepen' | 'reference'; free?: boolean }
}

/** A made-up set: skills by slug, and roadmaps by slug as their children. */
export interface ContentSketch {
  skills: Record<string, SkillSketch>
  roadmaps: Record<string, Child[]>
  /** Texts by slug. */
  guides?: Record<string, string>
}

type Child = string | Leaf | { title: string; pick?: number; children: Child[] }

export function textsOf({ skills, roadmaps, guides = {} }: ContentSketch): ContentTexts {
  return {
    skills: Object.entries(skills).map(([slug, skill]) => ({
      file: `content/skills/${slug}.md`,
      text: skillText(slug, skill),
    })),
    roadmaps: Object.entries(roadmaps).map(([slug, children]) => ({
      file: `content/roadmaps/${slug}.yaml`,
      text: stringify({ title: `Road ${slug}`, summary: `All of ${slug}.`, children }),
    })),
    guides: Object.entries(guides).map(([slug, text]) => ({
      file: `content/guides/${slug}.mdx`,
      text: guideText(slug, text),
    })),
  }
}

/** The same as parsed, for tests that need no text. */
export function contentOf({ skills, roadmaps, guides = {} }: ContentSketch): Content {
  return {
    skills: Object.entries(skills).map(([slug, skill]) => ({
      ...{ slug, title: skill.title ?? `Skill ${slug}`, kind: skill.kind ?? 'skill' },
      ...{ area: 'backend', level: 'working', hours: skill.hours ?? 4, aliases: [] },
      ...{ summary: `What ${slug} is.`, body: `What **${slug}** is.`, criteria: [], resources: [] },
      ...{ example: '', exercise: '', terms: [] },
      formerly: skill.formerly ?? [],
      requires: Object.entries(reasonsOf(skill)).map(([slug, reason]) => ({ skill: slug, reason })),
    })),
    roadmaps: Object.entries(roadmaps).map(([slug, children]) => ({
      ...{ slug, title: `Road ${slug}`, summary: `All of ${slug}.` },
      root: { title: `Road ${slug}`, children: children.map(treeOf) },
    })),
    guides: Object.entries(guides).map(([slug, text]) => ({
      ...{ slug, title: `Guide ${slug}`, summary: `What ${slug} tells.`, text },
      publishedOn: '2026-11-21',
    })),
  }
}

function guideText(slug: string, text: string): string {
  const head = { title: `Guide ${slug}`, summary: `What ${slug} tells.`, published: '2026-11-21' }
  return `---\n${stringify(head)}---\n${text}\n`
}

function treeOf(child: Child): Group | Leaf {
  if (typeof child === 'string') return { skill: child }
  return 'children' in child ? { ...child, children: child.children.map(treeOf) } : child
}

const folders: string[] = []
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true })
})

/** Writes a set into a folder of its own, which is removed when the tests of the file have ended. */
export async function contentFolder(sketch: ContentSketch): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'waymark-content-'))
  folders.push(folder)
  await mkdir(path.join(folder, 'skills'))
  await mkdir(path.join(folder, 'roadmaps'))
  await mkdir(path.join(folder, 'guides'))
  const { skills, roadmaps, guides } = textsOf(sketch)
  for (const { file, text } of [...skills, ...roadmaps, ...guides]) {
    writeFileSync(path.join(folder, file.replace(/^content\//, '')), text)
  }
  return folder
}

export function skillText(slug: string, skill: SkillSketch = {}): string {
  const { title = `Skill ${slug}`, kind = 'skill', hours = 4, formerly = [], checked } = skill
  const url = `https://example.org/${slug}`
  const front = {
    ...{ title, kind, area: 'backend', level: 'working', hours, aliases: [`${slug} alias`] },
    ...{
      formerly,
      requires: reasonsOf(skill),
      resources: [{ kind: 'official', title: 'Manual', url, ...skill.resource }],
    },
    ...(checked && { checked }),
  }
  const sections = [
    `---\n${stringify(front)}---\n`,
    `What **${slug}** is.\n\nWhy it matters.`,
    ...(skill.example ? [`## Example\n\n${skill.example}`] : []),
    ...(skill.exercise ? [`## Try it\n\n${skill.exercise}`] : []),
    ...(skill.terms ? [`## In other words\n\n${skill.terms.map(termLine).join('\n')}`] : []),
    `## You know it when\n\n- someone sees ${slug} done\n`,
  ]
  return sections.join('\n\n')
}

function termLine({ term, meaning }: { term: string; meaning: string }): string {
  return `- ${term}: ${meaning}`
}

function reasonsOf({ requires = {} }: SkillSketch): Record<string, string> {
  if (!Array.isArray(requires)) return requires
  return Object.fromEntries(requires.map((required) => [required, `It builds on ${required}.`]))
}

/** Valid sets: prerequisites only lead to earlier skills, and every skill is once on one of the roadmaps. */
export const anyContent: fc.Arbitrary<ContentSketch> = fc
  .integer({ min: 1, max: 24 })
  .chain((count) =>
    fc.record({
      edges: fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 60 }),
      hours: fc.array(fc.integer({ min: 1, max: 80 }), { minLength: count, maxLength: count }),
      cuts: fc.array(fc.nat(count), { maxLength: 6 }),
      picks: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
    }),
  )
  .map(({ edges, hours, cuts, picks }) => {
    const slugs = hours.map((_, index) => `s${index}`)
    const skills = Object.fromEntries(
      slugs.map((slug, index) => {
        const requires = edges.filter(([a, b]) => a === index && b < a).map(([, b]) => `s${b}`)
        return [slug, { hours: hours[index] ?? 1, requires: [...new Set(requires)] }]
      }),
    )
    const ends = [...new Set([0, ...cuts, slugs.length])].sort((a, b) => a - b)
    const parts = ends.slice(1).map((end, index) => slugs.slice(ends[index], end))
    const children = parts.map((part, index) => ({
      title: `Part ${index}`,
      ...(picks[index] ? { pick: 1 } : {}),
      children: part,
    }))
    return { skills, roadmaps: { all: children, first: [slugs[0] ?? 's0'] } }
  })
