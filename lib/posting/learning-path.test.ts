import fc from 'fast-check'
import { expect, test } from 'vitest'
import { personalTree } from '@/lib/authoring/personal-roadmap'
import { measure } from '@/lib/progress/measure'
import { planFor } from '@/lib/progress/plan'
import { STATUSES } from '@/lib/progress/statuses'
import { isGroup, leavesOf } from '@/lib/roadmap/group'
import { requiresIn, targetsOf } from './learning-path'
import { planRoadmap } from './plan-roadmap'
import { planTitle } from './plan-title'
import { reportOn } from './report'
import { anyPosting, ourKnowledge } from './testing'

const known = await ourKnowledge()
const skillsOf = (text: string, statuses = {}, niceToo = false) =>
  targetsOf(reportOn(text, known), statuses, niceToo).map(({ skill }) => skill)

test('of alternatives the one begun is to be learned, else the nearest, and none when one is done', () => {
  const text = 'You need Java, Go or Rust. Redis is a plus.'
  expect(skillsOf(text, { rust: 'learning' })).toEqual(['rust'])
  expect(skillsOf(text, { go: 'done' })).toEqual([])
  expect(skillsOf(text, { go: 'done' }, true)).toEqual(['redis'])
  expect(skillsOf(text)).toHaveLength(1)
})

test('an alternative that something else needs anyway is the nearest', () => {
  for (const [skill, needs] of Object.entries(known.requires)) {
    const needed = needs.find((one) => known.choices.some((choice) => choice.has(one)))
    const other = known.choices.find((choice) => choice.has(needed ?? ''))
    const rival = [...(other ?? [])].find((one) => one !== needed && !needs.includes(one))
    if (!needed || !rival) continue
    const report = {
      ...reportOn('', known),
      requirements: [
        { skills: [rival, needed], need: 'required' as const, open: false },
        { skills: [skill], need: 'required' as const, open: false },
      ],
      skills: Object.fromEntries(
        Object.keys(known.titles).map((one) => [
          one,
          { title: one, hours: 1, requires: known.requires[one] ?? [] },
        ]),
      ),
    }
    expect(targetsOf(report, {}, true).map((target) => target.skill)).toEqual([needed, skill])
  }
})

test('a kept plan holds every step once, in an order that can be followed, and counts what the posting asks for', () => {
  const skills = Object.keys(known.titles)
  const someStatuses = fc.dictionary(fc.constantFrom(...skills), fc.constantFrom(...STATUSES))
  fc.assert(
    fc.property(anyPosting(Object.values(known.titles)), someStatuses, (text, statuses) => {
      const report = reportOn(text, known)
      const root = planRoadmap(report, statuses)
      expect(personalTree.safeParse(root).success).toBe(true)
      const targets = targetsOf(report, statuses, true).map(({ skill }) => skill)
      const steps = planFor(targets, statuses, requiresIn(report)).map(({ skill }) => skill)
      const way = root.children.find((part) => isGroup(part) && part.title === 'The way there')
      const firsts =
        way && isGroup(way)
          ? way.children.map((child) => (isGroup(child) ? leavesOf(child)[0]?.skill : child.skill))
          : []
      expect(firsts).toEqual(steps)
      const all = Object.fromEntries([...steps, ...skills].map((skill) => [skill, 'done' as const]))
      expect([null, 100]).toContain(measure(root, all, {}).percent)
      const followed = {
        ...statuses,
        ...Object.fromEntries(steps.map((skill) => [skill, 'done' as const])),
      }
      expect([null, 100]).toContain(measure(root, followed, {}).percent)
    }),
  )
})

test('alternatives are one of these, nice to have is optional, what is there comes last', () => {
  const text = 'Backend Engineer\n\nRequired: Git, Java or Go.\nNice to have: Kafka or RabbitMQ'
  const root = planRoadmap(reportOn(text, known), { git: 'done', 'programming-basics': 'done' })
  expect(root.children.map((part) => isGroup(part) && part.title)).toEqual([
    'The way there',
    'What you have already',
  ])
  const groups = root.children
    .flatMap((part) => (isGroup(part) ? part.children : []))
    .filter(isGroup)
  expect(groups.map(({ title, pick }) => [title, pick])).toEqual([
    [expect.stringMatching(/ or /), 1],
    [expect.stringMatching(/ or /), 1],
  ])
  const [languages, queues] = groups.map((group) => leavesOf(group).map((one) => one.optional))
  expect(languages).toEqual([undefined, undefined])
  expect(queues).toEqual([true, true])
  expect(leavesOf(root).at(-1)?.skill).toBe('git')
})

test.each([
  ['\n  Backend  Engineer\n\nGit', 'Backend Engineer'],
  [`${'We are looking for somebody who '.repeat(4)}\nBackend developer\nGit`, 'Backend developer'],
  [`${'word '.repeat(40)}`, 'A job posting'],
  ['', 'A job posting'],
])('a plan is called by its posting', (text, title) => {
  expect(planTitle(text, reportOn(text, known))).toBe(title)
})
