import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Group, type Leaf, leavesOf } from '@/lib/roadmap/group'
import { measure } from './measure'
import { nextSkills, readySkills } from './next'
import type { Status } from './schema'
import { roadmapWithStatuses } from './testing'

const TITLES = { http: 'HTTP', rest: 'REST', caching: 'HTTP caching', tls: 'TLS', dns: 'DNS' }

describe('what is offered', () => {
  test('pending skills that would still fill a slot', () => {
    const root = roadmap(['http', 'rest', 'tls', 'dns', { skill: 'caching', optional: true }])
    const statuses = { http: 'done', rest: 'learning', tls: 'skipped' } as const
    expect(offered(root, statuses)).toEqual(['dns'])
  })

  test('only once every prerequisite on this roadmap is done or skipped', () => {
    const root = roadmap(['http', 'tls', 'rest'])
    const requires = { rest: ['http', 'tls', 'not-on-this-roadmap'] }
    expect(offered(root, {}, requires)).toEqual(['http', 'tls'])
    expect(offered(root, { http: 'done', tls: 'learning' }, requires)).toEqual([])
    expect(offered(root, { http: 'done', tls: 'skipped' }, requires)).toEqual(['rest'])
  })

  test('an optional prerequisite counts until it is done or skipped, and is offered itself', () => {
    const root = roadmap([{ skill: 'tls', optional: true }, 'rest'])
    expect(offered(root, {}, { rest: ['tls'] })).toEqual(['tls'])
    expect(offered(root, { rest: 'done' }, { rest: ['tls'] })).toEqual([])
    expect(offered(root, { tls: 'skipped' }, { rest: ['tls'] })).toEqual(['rest'])
  })
})

describe('a choice', () => {
  const go = roadmap(['go', 'gin'])
  const java = roadmap(['java', 'spring'])
  const requires = { gin: ['go'], spring: ['java'] }
  const languages = roadmap([{ ...roadmap([go, java]), pick: 1 }, 'http'])

  test('is open until something of it is started: the first steps of every child are offered', () => {
    expect(offered(languages, {}, requires)).toEqual(['go', 'java', 'http'])
  })

  test('stays open when a part of it is skipped', () => {
    expect(offered(languages, { go: 'skipped' }, requires)).toEqual(['java', 'gin', 'http'])
  })

  test('once made, only what was chosen goes on', () => {
    expect(offered(languages, { java: 'done' }, requires)).toEqual(['spring', 'http'])
  })

  test('is made by learning too', () => {
    expect(offered(languages, { java: 'learning' }, requires)).toEqual(['http'])
    const flat = roadmap([{ ...roadmap(['go', 'java', 'http']), pick: 2 }])
    expect(offered(flat, { http: 'learning' })).toEqual(['go'])
  })

  test('once fulfilled, offers nothing more', () => {
    expect(offered(languages, { java: 'done', spring: 'done' }, requires)).toEqual(['http'])
  })
})

describe('the ranking', () => {
  test('goes by the pending skills that are unlocked, directly or through others, then by place', () => {
    const root = roadmap(['dns', 'tls', 'http', 'rest', 'caching'])
    const requires = { caching: ['rest'], rest: ['http'] }
    expect(offered(root, {}, requires)).toEqual(['http', 'dns', 'tls'])
  })

  test('counts through what is being learned, not through what is settled, and only what is pending', () => {
    const root = roadmap(['dns', 'http', 'rest', 'caching', 'tls'])
    const requires = { tls: ['dns'], rest: ['http'], caching: ['rest'] }
    expect(offered(root, { rest: 'learning' }, requires)).toEqual(['dns', 'http'])
    expect(nextSkills(root, { rest: 'learning' }, requires, TITLES)[1]?.reason).toBe(
      'Unlocks HTTP caching.',
    )
    const settled = nextSkills(root, { rest: 'done' }, requires, TITLES)
    expect(settled.find(({ skill }) => skill === 'http')?.reason).toMatch(/needs nothing/)
  })

  test('counts a skill once however many ways lead to it', () => {
    const root = roadmap(['http', 'rest', 'caching', 'dns'])
    const requires = { rest: ['http'], caching: ['http'], dns: ['rest', 'caching'] }
    expect(nextSkills(root, {}, requires, TITLES)).toEqual([
      { skill: 'http', reason: 'Unlocks 3 more skills, among them REST and HTTP caching.' },
    ])
  })
})

describe('the reason', () => {
  const root = roadmap(['http', 'tls', 'rest', 'caching'])

  test.each<[string, string, Record<string, Status>, Record<string, string[]>]>([
    ['one skill', 'Unlocks REST.', {}, { rest: ['http'] }],
    ['two skills', 'Unlocks REST and HTTP caching.', {}, { rest: ['http'], caching: ['http'] }],
    ['the beginning', 'A good place to begin: it needs nothing before it.', {}, {}],
    ['nothing before it', 'It needs nothing before it.', { tls: 'done' }, {}],
    ['all done', 'Everything it needs is done.', { tls: 'done' }, { http: ['tls'] }],
    [
      'all settled',
      'Everything it needs is done or skipped.',
      { tls: 'skipped' },
      { http: ['tls'] },
    ],
  ])('of %s', (_, reason, statuses, requires) => {
    const next = nextSkills(root, statuses, requires, TITLES)
    expect(next.find(({ skill }) => skill === 'http')?.reason).toBe(reason)
  })

  test('names a skill without a title by its slug', () => {
    expect(nextSkills(root, {}, { rest: ['http'] }, {})[0]?.reason).toBe('Unlocks rest.')
  })
})

describe('laws', () => {
  const cases = roadmapWithStatuses.chain(({ root, statuses }) => {
    const skills = leavesOf(root).map(({ skill }) => skill)
    // Each skill may require earlier ones only, so the whole is acyclic.
    const requires = fc
      .tuple(
        ...skills.map((_, n) => fc.subarray(skills.slice(0, n), { maxLength: Math.min(n, 2) })),
      )
      .map((lists) => Object.fromEntries(skills.map((skill, n) => [skill, lists[n] ?? []])))
    return fc.record({ root: fc.constant(root), statuses: fc.constant(statuses), requires })
  })

  test('every skill is offered once, is pending, counts or is waited for, and waits for nothing', () => {
    fc.assert(
      fc.property(cases, ({ root, statuses, requires }) => {
        const next = nextSkills(root, statuses, requires, {}).map(({ skill }) => skill)
        const mandatory = leavesOf(root).filter(({ optional }) => !optional)
        expect(new Set(next).size).toBe(next.length)
        expect(readySkills(root, statuses, requires).toSorted()).toEqual(next.toSorted())
        for (const skill of next) {
          const after = skillsAfter(skill, requires)
          expect(mandatory.some((leaf) => leaf.skill === skill || after.has(leaf.skill))).toBe(true)
          expect(statuses[skill] ?? 'pending').toBe('pending')
          for (const needed of requires[skill] ?? [])
            expect(['done', 'skipped']).toContain(statuses[needed])
        }
      }),
    )
  })

  test('a finished roadmap offers nothing', () => {
    fc.assert(
      fc.property(cases, ({ root, statuses, requires }) => {
        const { percent } = measure(root, statuses, {})
        fc.pre(percent === 100 || percent === null)
        expect(nextSkills(root, statuses, requires, {})).toEqual([])
      }),
    )
  })

  test('whoever always takes the first offer finishes any roadmap', () => {
    fc.assert(
      fc.property(cases, ({ root, requires }) => {
        const statuses: Record<string, Status> = {}
        for (let [first] = nextSkills(root, statuses, requires, {}); first; ) {
          statuses[first.skill] = 'done'
          first = nextSkills(root, statuses, requires, {})[0]
        }
        expect([100, null]).toContain(measure(root, statuses, {}).percent)
      }),
    )
  })
})

/** The skills that wait for this one, directly or through others. */
function skillsAfter(skill: string, requires: Record<string, string[]>): Set<string> {
  const after = new Set([skill])
  for (const from of after)
    for (const [one, needed] of Object.entries(requires)) if (needed.includes(from)) after.add(one)
  after.delete(skill)
  return after
}

function roadmap(children: (string | Group | Leaf)[]): Group {
  return {
    title: 'group',
    children: children.map((child) => (typeof child === 'string' ? { skill: child } : child)),
  }
}

function offered(
  root: Group,
  statuses: Record<string, Status>,
  requires: Record<string, string[]> = {},
): string[] {
  return nextSkills(root, statuses, requires, TITLES).map(({ skill }) => skill)
}
