import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coverageOf, requirementsOf } from './coverage'
import { readPosting } from './match'
import { reportOn } from './report'
import { roleBalanceOf } from './role-balance'
import { anyPosting, ourKnowledge } from './testing'

const known = await ourKnowledge()
const postings = anyPosting(Object.values(known.titles))
test('a report loses nothing of the text, and marks nothing but what is asked for or said not to be', () => {
  fc.assert(
    fc.property(postings, (text) => {
      const { segments, requirements, skills } = reportOn(text, known)
      expect(segments.map((segment) => segment.text).join('')).toBe(text)
      const asked = new Set(requirements.flatMap((requirement) => requirement.skills))
      for (const { skill, notAsked } of segments)
        if (skill !== undefined && !notAsked) expect(asked).toContain(skill)
      for (const skill of asked) expect(skills).toHaveProperty([skill])
    }),
  )
})

test('requirements hold every skill asked for once', () => {
  fc.assert(
    fc.property(postings, (text) => {
      const posting = readPosting(text, known.vocabulary, known.choices)
      const held = new Set(requirementsOf(posting).flatMap(({ skills }) => skills))
      expect(held).toEqual(new Set(posting.skills.map(({ slug }) => slug)))
    }),
  )
})

test('shares are shares: of the balance, of each roadmap, of what somebody meets', () => {
  fc.assert(
    fc.property(
      postings,
      fc.constantFrom('evidenced', 'done', 'learning', 'missing'),
      (text, level) => {
        const posting = readPosting(text, known.vocabulary, known.choices)
        const { backend, frontend } = roleBalanceOf(text, posting, known.areas)
        expect(backend + frontend === 0 || Math.abs(backend + frontend - 1) < 1e-9).toBe(true)
        const { met, asked, metOfAll, all } = coverageOf(requirementsOf(posting), () => level)
        const isMet = level === 'evidenced' || level === 'done'
        expect([met, metOfAll]).toEqual(isMet ? [asked, all] : [0, 0])
      },
    ),
  )
})

test.each([
  ['Senior Backend Engineer\nReact, Vue, CSS', 'backend'],
  ['Full-Stack Developer\nGo', 'full-stack'],
  ['Engineer\nGo, PostgreSQL, Kafka, REST APIs, React', 'backend'],
  ['Engineer\nReact, CSS, HTML, accessibility, REST APIs', 'frontend'],
  ['Engineer\nGo, PostgreSQL, React, CSS', 'full-stack'],
  ['Cook\nSoup', 'unclear'],
])('which way a posting leans: %j', (text, verdict) => {
  expect(reportOn(text, known).roleBalance.verdict).toBe(verdict)
})
