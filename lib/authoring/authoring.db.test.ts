import { beforeAll, expect, test } from 'vitest'
import { publishContent } from '@/lib/content/mutations'
import { db } from '@/lib/platform/db'
import { contentFolder } from '@/lib/roadmap/testing'
import { testDatabase } from '@/prisma/testing'
import {
  createPersonalRoadmap,
  deletePersonalRoadmap,
  forgetPosting,
  renamePersonalRoadmap,
} from './mutations'
import { MAX_PERSONAL_ROADMAPS } from './personal-roadmap'
import { hasPersonalRoadmap, personalRoadmap, personalRoadmaps } from './queries'

testDatabase()
beforeAll(() => publish({ a: {}, b: { requires: ['a'] }, c: { formerly: ['z'] } }))

test('it holds the skills there are, by their slugs of today, each once', async () => {
  const ada = await person()
  const children = [
    { title: 'One', pick: 1, children: [{ skill: 'b' }, { skill: 'nowhere' }] },
    { title: 'Empty', children: [{ skill: 'b' }] },
    { skill: 'z', optional: true },
    { skill: 'a' },
  ]
  const id = await created(ada, children)
  const skill = { kind: 'skill', area: 'backend', level: 'working', hours: 4 }
  expect(await personalRoadmap(ada, id)).toEqual({
    slug: id,
    own: true,
    statuses: {},
    title: 'Mine',
    summary: '',
    past: [],
    posting: null,
    version: 1,
    root: {
      title: 'Mine',
      children: [
        { title: 'One', pick: 1, children: [{ skill: 'b' }] },
        { skill: 'c', optional: true },
        { skill: 'a' },
      ],
    },
    skills: {
      a: { title: 'Skill a', ...skill, requires: [] },
      b: {
        title: 'Skill b',
        ...skill,
        requires: [{ skill: 'a', reason: 'It builds on a.' }],
      },
      c: { title: 'Skill c', ...skill, requires: [] },
    },
  })
  expect(await personalRoadmaps(ada)).toEqual([{ id, title: 'Mine', skillCount: 3, percent: 0 }])
  expect(await hasPersonalRoadmap(ada, id, 'c')).toBe(true)
  expect(await hasPersonalRoadmap(ada, id, 'z')).toBe(false)
})

test('it is nobody else’s', async () => {
  const [ada, bob] = [await person(), await person()]
  const id = await created(ada, [{ skill: 'a' }])
  expect(await personalRoadmap(bob, id)).toBeNull()
  expect(await hasPersonalRoadmap(bob, id)).toBe(false)
  expect(await renamePersonalRoadmap(bob, id, 'Theirs')).toBe(false)
  await deletePersonalRoadmap(bob, id)
  expect(await hasPersonalRoadmap(ada, id)).toBe(true)
  expect(await renamePersonalRoadmap(ada, id, 'Ours')).toBe(true)
  expect((await personalRoadmap(ada, id))?.root.title).toBe('Ours')
  await deletePersonalRoadmap(ada, id)
  expect(await personalRoadmaps(ada)).toEqual([])
})

test('the text of a posting is kept only where it is given, and can be forgotten', async () => {
  const [ada, bob] = [await person(), await person()]
  const root = { title: '', children: [{ skill: 'a' }] }
  const made = await createPersonalRoadmap(ada, { title: 'A job', root, posting: 'You know A.' })
  const id = made.ok ? made.id : ''
  await forgetPosting(bob, id)
  expect((await personalRoadmap(ada, id))?.posting).toBe('You know A.')
  await forgetPosting(ada, id)
  expect(await personalRoadmap(ada, id)).toMatchObject({ title: 'A job', posting: null })
})

test('one without skills is none, and there can be only so many', async () => {
  const ada = await person()
  const mine = (skill: string) =>
    createPersonalRoadmap(ada, { title: 'Mine', root: { title: '', children: [{ skill }] } })
  expect(await mine('nowhere')).toEqual({ ok: false, reason: 'no-skills' })
  for (let n = 0; n < MAX_PERSONAL_ROADMAPS; n++) expect((await mine('a')).ok).toBe(true)
  expect(await mine('a')).toEqual({ ok: false, reason: 'too-many' })
})

test('its skills follow a renaming; a title that looks like one does not', async () => {
  const ada = await person()
  const title = '"skill": "c"'
  const id = await created(ada, [{ title, children: [{ skill: 'c' }, { skill: 'a' }] }])
  await publish({ a: {}, b: { requires: ['a'] }, d: { formerly: ['c', 'z'] } })
  expect((await personalRoadmap(ada, id))?.root.children).toEqual([
    { title, children: [{ skill: 'd' }, { skill: 'a' }] },
  ])
  expect(await hasPersonalRoadmap(ada, id, 'c')).toBe(false)
  expect(await hasPersonalRoadmap(ada, id, 'd')).toBe(true)
  const goneOf = async () =>
    Object.entries((await personalRoadmap(ada, id))?.skills ?? {}).flatMap(([slug, { gone }]) =>
      gone ? slug : [],
    )
  expect(await goneOf()).toEqual([])
  await publish({ a: {}, b: {} })
  expect(await goneOf()).toEqual(['d'])
})

async function created(
  userId: string,
  children: Parameters<typeof createPersonalRoadmap>[1]['root']['children'],
): Promise<string> {
  const made = await createPersonalRoadmap(userId, {
    title: ' Mine ',
    root: { title: '', children },
  })
  if (!made.ok) throw new Error(made.reason)
  return made.id
}

async function publish(skills: Parameters<typeof contentFolder>[0]['skills']): Promise<void> {
  await publishContent(await contentFolder({ skills, roadmaps: { all: Object.keys(skills) } }))
}

async function person(): Promise<string> {
  return (await db().user.create({ data: {} })).id
}
