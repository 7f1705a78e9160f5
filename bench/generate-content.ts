import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export const LARGE = 'everything'
const STAGES = 50
const GROUPS = 5
const SKILLS = 20

/**
 * Writes a set with one roadmap of 5,000 skills, shaped like our own: stages of five groups, some of them a choice, some
 * skills optional, each building on one to three earlier ones. It is the same every time.
 */
export function generateContent(directory: string): void {
  mkdirSync(path.join(directory, 'skills'), { recursive: true })
  mkdirSync(path.join(directory, 'roadmaps'), { recursive: true })
  for (let number = 0; number < STAGES * GROUPS * SKILLS; number++)
    writeFileSync(path.join(directory, 'skills', `${slugOf(number)}.md`), skillText(number))
  writeFileSync(path.join(directory, 'roadmaps', `${LARGE}.yaml`), roadmapText())
}

function slugOf(number: number): string {
  return `${wordOf(number)}-${wordOf(number * 7 + 3)}-${number}`
}

function titleOf(number: number): string {
  const word = wordOf(number)
  return `${word[0]?.toUpperCase()}${word.slice(1)} ${wordOf(number * 7 + 3)} ${number}`
}

function wordOf(number: number): string {
  return WORDS[number % WORDS.length] ?? ''
}

const WORDS = (
  'caching queues indexes types tests layouts signals streams routing schemas locks retries tokens events workers ' +
  'accessibility observability authentication deployment transactions migrations rendering'
).split(' ')

const AREAS = ['frontend', 'backend', 'api', 'database', 'deployment', 'security', 'engineering']
const LEVELS = ['foundation', 'working', 'advanced']

function skillText(number: number): string {
  const slug = slugOf(number)
  return `---
title: ${titleOf(number)}
area: ${AREAS[number % AREAS.length]}
level: ${LEVELS[number % LEVELS.length]}
hours: ${1 + (number % 12)}
aliases: [${titleOf(number)} as postings write it]
${requirementsOf(number)}resources:
  - { kind: official, title: Manual, url: "https://example.org/${slug}/manual" }
  - { kind: article, title: Introduction, url: "https://example.org/${slug}/introduction" }
---
${titleOf(number)} is what this part of the work is about, and what the parts after it take for granted.

${'It matters wherever more than one person or program depends on the same thing. '.repeat(6)}

## You know it when
- explains it to a colleague without notes
- finds the fault in an example that has one
- chooses between two ways and gives the reason
`
}

function requirementsOf(number: number): string {
  const earlier = [1, 3 + (number % 17), 40 + (number % 301)].slice(0, 1 + (number % 3))
  const lines = earlier
    .filter((distance) => distance <= number)
    .map((distance) => `  ${slugOf(number - distance)}: It builds on what that one explains.\n`)
  return lines.length > 0 ? `requires:\n${lines.join('')}` : ''
}

function roadmapText(): string {
  const range = (count: number) => Array.from({ length: count }, (_, index) => index)
  const stages = range(STAGES).map((stage) => {
    const groups = range(GROUPS).map((group) => {
      const first = (stage * GROUPS + group) * SKILLS
      const skills = range(SKILLS).map((skill) => leafOf(first + skill))
      const pick = group === 4 ? ', pick: 5' : ''
      return `      - { title: Part ${stage + 1}.${group + 1}${pick}, children: [${skills.join(', ')}] }\n`
    })
    return `  - title: Stage ${stage + 1}\n    children:\n${groups.join('')}`
  })
  return `title: Everything\nsummary: All there is to know.\nchildren:\n${stages.join('')}`
}

function leafOf(number: number): string {
  return number % 11 === 0 ? `{ skill: ${slugOf(number)}, optional: true }` : slugOf(number)
}
