import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyContent, type ContentSketch, contentOf } from '@/lib/roadmap/testing'
import { prepareContent } from './prepared'
import { type Publication, planPublication, type Stored } from './publish'
import { describeReport } from './publish-report'

const NOTHING: Stored = {
  skills: new Map(),
  formerSlugs: new Map(),
  roadmaps: new Map(),
  guides: new Map(),
}

function plan(sketch: ContentSketch, stored = NOTHING): Publication {
  return planPublication(prepareContent(contentOf(sketch)), stored)
}

/** Returns the content of the database after a publication, as `mutations.ts` writes it. */
function storedAfter(
  { skills, formerSlugs, roadmaps, guides }: Publication,
  before = NOTHING,
): Stored {
  const stored = {
    skills: new Map(before.skills),
    formerSlugs: formerSlugs ?? before.formerSlugs,
    roadmaps: new Map(before.roadmaps),
    guides: new Map(before.guides),
  }
  for (const { from } of skills.renamed) stored.skills.delete(from)
  for (const { slug, fingerprint } of skills.written)
    stored.skills.set(slug, { fingerprint, removed: false })
  for (const slug of skills.removed)
    stored.skills.set(slug, { fingerprint: '', ...before.skills.get(slug), removed: true })
  for (const roadmap of roadmaps.written)
    stored.roadmaps.set(roadmap.slug, { ...roadmap, removed: false })
  for (const { slug, position } of roadmaps.moved) {
    const roadmap = stored.roadmaps.get(slug)
    if (roadmap) stored.roadmaps.set(slug, { ...roadmap, position })
  }
  for (const slug of roadmaps.removed) {
    const roadmap = stored.roadmaps.get(slug)
    if (roadmap) stored.roadmaps.set(slug, { ...roadmap, removed: true })
  }
  for (const guide of guides.written) stored.guides.set(guide.slug, guide)
  for (const slug of guides.removed) stored.guides.delete(slug)
  return stored
}

const UNCHANGED = {
  skills: { written: [], renamed: [], removed: [] },
  formerSlugs: undefined,
  roadmaps: { written: [], moved: [], removed: [] },
  guides: { written: [], removed: [] },
}

describe('publishing', () => {
  it('the same set again writes nothing', () => {
    fc.assert(
      fc.property(anyContent, (sketch) => {
        const stored = storedAfter(plan(sketch))
        expect(plan(sketch, stored)).toMatchObject(UNCHANGED)
      }),
    )
  })

  it('another set leaves what that set alone would have left, and the first comes back whole', () => {
    fc.assert(
      fc.property(anyContent, anyContent, (one, other) => {
        const first = storedAfter(plan(one))
        const second = storedAfter(plan(other, first), first)
        const living = [...second.skills].flatMap(([slug, { removed }]) => (removed ? [] : slug))
        expect(living.sort()).toEqual(Object.keys(other.skills).sort())
        expect(plan(other, second)).toMatchObject(UNCHANGED)
        const third = storedAfter(plan(one, second), second)
        for (const [slug, { fingerprint }] of first.skills)
          expect(third.skills.get(slug)).toEqual({ fingerprint, removed: false })
      }),
    )
  })
})

const BEFORE: ContentSketch = {
  skills: { a: {}, b: { requires: ['a'] }, c: {} },
  roadmaps: { one: [{ title: 'All', children: ['a', 'b'] }, 'c'], two: ['a'] },
}

describe('what changed', () => {
  const stored = storedAfter(plan(BEFORE))

  it('is told in lines when all is new', () => {
    expect(describeReport(plan(BEFORE).report)).toEqual([
      'skills: 3 added (a, b, c)',
      'roadmap one: added, version 1, 3 skills',
      'roadmap two: added, version 1, 1 skill',
    ])
  })

  it('is told as nothing when nothing did', () => {
    expect(describeReport(plan(BEFORE, stored).report)).toEqual([
      'content unchanged (3 skills, 2 roadmaps)',
    ])
  })

  it('is a new version of the roadmaps concerned and of no other', () => {
    const sketch = {
      skills: { ...BEFORE.skills, d: {}, c: { hours: 9 } },
      roadmaps: { ...BEFORE.roadmaps, one: [{ title: 'All', children: ['a', 'd', 'b'] }] },
    }
    const { report, roadmaps } = plan(sketch, stored)
    expect(roadmaps.written).toMatchObject([{ slug: 'one', version: 2, isNewVersion: true }])
    expect(describeReport(report)).toEqual([
      'skills: 1 added (d); 1 changed (c)',
      'roadmap one: changed, version 2, 3 skills; 1 added (d); 1 removed (c)',
    ])
  })

  it('is no new version when only the text of a skill did', () => {
    const sketch = { ...BEFORE, skills: { ...BEFORE.skills, a: { hours: 5 } } }
    expect(plan(sketch, stored)).toMatchObject({ roadmaps: { written: [] } })
  })

  it('is a new version when a title, a prerequisite or the order on it did', () => {
    const { skills, roadmaps } = BEFORE
    for (const sketch of [
      { roadmaps, skills: { ...skills, c: { title: 'Sea' } } },
      { roadmaps, skills: { ...skills, c: { requires: ['b'] } } },
      { skills, roadmaps: { ...roadmaps, one: ['c', { title: 'All', children: ['a', 'b'] }] } },
    ]) {
      expect(plan(sketch, stored).roadmaps.written.map(({ slug }) => slug)).toEqual(['one'])
    }
  })

  it('is a place in the listing when a roadmap came before', () => {
    const sketch = { ...BEFORE, roadmaps: { new: ['c'], ...BEFORE.roadmaps } }
    const { roadmaps } = plan(sketch, stored)
    expect(roadmaps.written.map(({ slug }) => slug)).toEqual(['new'])
    expect(roadmaps.moved).toMatchObject([
      { slug: 'one', position: 1 },
      { slug: 'two', position: 2 },
    ])
  })

  it('is short for hundreds of skills', () => {
    const slugs = Array.from({ length: 300 }, (_, index) => `s${index}`)
    const skills = Object.fromEntries(slugs.map((slug) => [slug, {}]))
    const lines = describeReport(plan({ skills, roadmaps: { all: slugs } }).report)
    expect(lines).toEqual([
      'skills: 300 added (s0, s1, s2 and 297 more)',
      'roadmap all: added, version 1, 300 skills',
    ])
  })
})

describe('a renamed skill', () => {
  const stored = storedAfter(plan(BEFORE))
  const RENAMED: ContentSketch = {
    skills: { alpha: { formerly: ['a'] }, b: { requires: ['alpha'] }, c: {} },
    roadmaps: { one: [{ title: 'All', children: ['alpha', 'b'] }, 'c'], two: ['alpha'] },
  }

  it('is neither added nor removed, on the roadmaps neither', () => {
    const { report, skills } = plan(RENAMED, stored)
    expect(skills.renamed).toEqual([{ from: 'a', to: 'alpha' }])
    expect(report.skills).toMatchObject({ added: [], changed: ['b'], removed: [] })
    expect(report.roadmaps.published).toMatchObject([
      { slug: 'one', version: 2, added: [], removed: [] },
      { slug: 'two', version: 2, added: [], removed: [] },
    ])
    expect(describeReport(report)[0]).toBe('skills: 1 changed (b); 1 renamed (a to alpha)')
  })

  it('keeps its first slug through a second rename, also when that is forgotten in the file', () => {
    const once = storedAfter(plan(RENAMED, stored), stored)
    const again = plan(
      { skills: { first: { formerly: ['alpha'] } }, roadmaps: { two: ['first'] } },
      once,
    )
    expect(again.skills.renamed).toEqual([{ from: 'alpha', to: 'first' }])
    expect([...(again.formerSlugs ?? [])].sort()).toEqual([
      ['a', 'first'],
      ['alpha', 'first'],
    ])
  })

  it('gives its former slug up to a skill that takes it', () => {
    const once = storedAfter(plan(RENAMED, stored), stored)
    const sketch = { ...RENAMED, skills: { ...RENAMED.skills, alpha: {}, a: {} } }
    expect(plan(sketch, once)).toMatchObject({ formerSlugs: new Map(), skills: { renamed: [] } })
  })

  it('may be renamed back', () => {
    const once = storedAfter(plan(RENAMED, stored), stored)
    const sketch = { ...BEFORE, skills: { ...BEFORE.skills, a: { formerly: ['alpha'] } } }
    const back = plan(sketch, once)
    expect(back.skills.renamed).toEqual([{ from: 'alpha', to: 'a' }])
    expect(back.formerSlugs).toEqual(new Map([['alpha', 'a']]))
  })
})

describe('what left the content and returns', () => {
  it('keeps its version when it is the same', () => {
    const stored = storedAfter(plan(BEFORE))
    const { two: _, ...roadmaps } = BEFORE.roadmaps
    const without = plan({ ...BEFORE, roadmaps }, stored)
    expect(describeReport(without.report)).toEqual(['roadmap two: removed'])
    const back = plan(BEFORE, storedAfter(without, stored))
    expect(back.roadmaps.written).toMatchObject([
      { slug: 'two', version: 1, isNewVersion: false, change: 'returned' },
    ])
  })

  it('is told as returned', () => {
    const stored = storedAfter(plan(BEFORE))
    const without = plan({ skills: { a: {} }, roadmaps: { two: ['a'] } }, stored)
    expect(describeReport(without.report)).toEqual([
      'skills: 2 removed (b, c)',
      'roadmap one: removed',
    ])
    expect(describeReport(plan(BEFORE, storedAfter(without, stored)).report)).toEqual([
      'skills: 2 returned (b, c)',
      'roadmap one: returned, version 1, 3 skills',
    ])
  })
})
