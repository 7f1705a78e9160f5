import { micromark } from 'micromark'
import { pickWords } from '@/lib/drawing/exported-map'
import { Html, html } from '@/lib/drawing/html'
import { type Group, isGroup, type Leaf } from '@/lib/roadmap/group'
import type { RoadmapMap } from '@/lib/roadmap/map'
import type { RoadmapTexts } from '@/lib/roadmap/skills-queries'
import { AREA_NAMES } from '@/lib/skill/area-names'

interface Outline {
  map: Pick<RoadmapMap, 'root' | 'skills'>
  texts: RoadmapTexts
}

/**
 * A roadmap as text for paper: every skill in order with what it is and the acts by which one knows it; the same for
 * everybody. A text and not a tree of components, because React sends whatever it draws twice.
 */
export function drawOutline(outline: Outline): string {
  let stage = 0
  return html`${outline.map.root.children.map((child) =>
    isGroup(child)
      ? html`<section class="print-stage"><h2><b>${++stage}</b> ${child.title}${pickOf(child)}</h2><div class="print-columns">${drawChildren(outline, child, 3)}</div></section>`
      : html`<section class="print-stage">${drawSkill(outline, child, 2)}</section>`,
  )}`.text
}

function drawChildren(outline: Outline, group: Group, depth: number): Html[] {
  return group.children.map((child) =>
    isGroup(child)
      ? html`${heading(depth, 'print-group', html`${child.title}${pickOf(child)}`)}${drawChildren(outline, child, depth + 1)}`
      : drawSkill(outline, child, depth),
  )
}

function pickOf(group: Group): Html | undefined {
  const pick = pickWords(group)
  return pick === undefined ? undefined : html` <small>${pick}</small>`
}

function drawSkill({ map, texts }: Outline, leaf: Leaf, depth: number): Html {
  const slug = leaf.skill
  const skill = Object.hasOwn(map.skills, slug) ? map.skills[slug] : undefined
  if (!skill) return html``
  const { body, criteria } = (Object.hasOwn(texts, slug) ? texts[slug] : undefined) ?? NO_TEXT
  const facts = [
    skill.kind === 'project' ? 'project' : AREA_NAMES[skill.area],
    skill.level,
    `about ${skill.hours} h`,
    ...(leaf.optional ? ['optional'] : []),
  ]
  const title = html`<span class="print-box" aria-hidden="true"></span>${skill.title}`
  return html`<article data-skill="${slug}">${heading(depth, 'print-skill', title)}<p class="print-facts"><b data-status-word></b> ${facts.join(', ')}</p><div class="print-body">${prose(body)}</div>${criteria.length > 0 && html`<ul>${criteria.map((act) => html`<li>${prose(act)}</li>`)}</ul>`}</article>`
}

const NO_TEXT = { body: '', criteria: [] as string[] }
const DEEPEST_HEADING = 6

function heading(depth: number, name: string, content: Html): Html {
  const level = Math.min(depth, DEEPEST_HEADING)
  return html`<h${level} class="${name}">${content}</h${level}>`
}

/** micromark's output is safe: raw HTML and odd addresses do not pass. */
function prose(markdown: string): Html {
  return new Html(micromark(markdown))
}
