import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import * as piece from '@/app/api/v1/evidence/[id]/route'
import * as evidence from '@/app/api/v1/evidence/route'
import * as profiles from '@/app/api/v1/profiles/[handle]/route'
import { call, problemOf, signIn, type TestCaller } from '@/app/api/v1/testing'
import { evidenceList, evidence as evidenceSchema } from '@/lib/profile/evidence-schema'
import { ownProfile, publicProfile } from '@/lib/profile/schema'
import { publishSmallContent } from '@/lib/progress/testing-content'
import { testDatabase } from '@/prisma/testing'
import * as profile from './route'

testDatabase()
beforeAll(publishSmallContent)

let ada: TestCaller
beforeEach(async () => {
  ada = await signIn()
})

const patch = (who: TestCaller, body: unknown) => who.call(profile.PATCH, { method: 'PATCH', body })
const open = (handle: string) => call(profiles.GET, { params: { handle } })

describe('/api/v1/profile', () => {
  test('is read and changed by its owner', async () => {
    expect(ownProfile.parse(await (await ada.call(profile.GET)).json()).handle).toBeNull()
    const changed = await patch(ada, { handle: 'ada', visibility: { skills: 'shown' } })
    expect(changed.status).toBe(200)
    const answer = ownProfile.parse(await changed.json())
    expect(answer).toMatchObject({
      handle: 'ada',
      visibility: { profile: 'private', skills: 'shown' },
    })
    expect(await (await ada.call(profile.GET)).json()).toEqual(answer)
  })

  test('what is said of a roadmap that never was is not kept', async () => {
    const roadmaps = { backend: 'shares', 'never-was': 'hidden' }
    const changed = await patch(ada, { roadmaps })
    expect(ownProfile.parse(await changed.json()).roadmaps).toEqual({ backend: 'shares' })
  })

  test('its words for a section are one thing said twice', async () => {
    const said = async (body: unknown) => ownProfile.parse(await (await patch(ada, body)).json())
    const shared = await said({ sections: { skills: 'shares' }, roadmaps: { backend: 'hidden' } })
    expect(shared).toMatchObject({
      visibility: { skills: 'hidden' },
      sections: { skills: 'shares' },
      roadmaps: { backend: 'hidden' },
    })
    expect(await said({ visibility: shared.visibility })).toEqual(shared)
    expect(await said({ visibility: { skills: 'shown' } })).toMatchObject({
      visibility: { skills: 'shown' },
      sections: { skills: 'public' },
    })
    expect(
      await problemOf(
        await patch(ada, { visibility: { skills: 'hidden' }, sections: { skills: 'public' } }),
      ),
    ).toMatchObject({ status: 400, fields: { 'sections.skills': expect.any(String) } })
  })

  test('a handle that looks like another’s is 409 and names the field', async () => {
    await patch(await signIn(), { handle: 'mary' })
    expect(await problemOf(await patch(ada, { handle: 'rnary' }))).toMatchObject({
      status: 409,
      fields: { handle: 'looks like one that is taken' },
    })
  })

  test('a taken handle is 409 and names the field', async () => {
    await patch(await signIn(), { handle: 'taken' })
    expect(await problemOf(await patch(ada, { handle: 'taken' }))).toMatchObject({
      status: 409,
      type: 'application/problem+json',
      fields: { handle: 'is taken' },
    })
  })

  test.each<[string, unknown, string]>([
    ['a short handle', { handle: 'ab' }, 'handle'],
    ['a reserved handle', { handle: 'admin' }, 'handle'],
    ['an open profile without a handle', { visibility: { profile: 'public' } }, 'handle'],
    [
      'a link that is no web address',
      { links: [{ label: 'x', url: 'javascript:1' }] },
      'links.0.url',
    ],
    [
      'a section that is neither hidden nor shown',
      { visibility: { skills: 'maybe' } },
      'visibility.skills',
    ],
    ['an unknown field', { email: 'x@example.org' }, 'body'],
  ])('%s is 400 and names the field', async (_, body, field) => {
    const problem = await problemOf(await patch(ada, body))
    expect(problem.status).toBe(400)
    expect(Object.keys(problem.fields)).toEqual([field])
  })

  test('is nobody else’s', async () => {
    expect((await call(profile.GET)).status).toBe(401)
    expect((await call(profile.PATCH, { method: 'PATCH', body: {} })).status).toBe(401)
  })
})

describe('GET /api/v1/profiles/{handle}', () => {
  test('a public profile is for everyone and for search engines', async () => {
    await patch(ada, { handle: 'open', visibility: { profile: 'public', skills: 'shown' } })
    const response = await open('open')
    expect(publicProfile.parse(await response.json())).toMatchObject({ handle: 'open', skills: [] })
    expect(response.headers.get('x-robots-tag')).toBeNull()
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  test('an unlisted one is for those who have the address', async () => {
    await patch(ada, { handle: 'unlisted', visibility: { profile: 'unlisted' } })
    const response = await open('unlisted')
    expect(response.status).toBe(200)
    expect(response.headers.get('x-robots-tag')).toBe('noindex')
  })

  test('a private one answers exactly as a handle that was never issued, its owner too', async () => {
    await patch(ada, { handle: 'closed' })
    const [closed, never, own] = [
      await open('closed'),
      await open('never'),
      await ada.call(profiles.GET, { params: { handle: 'closed' } }),
    ]
    expect(closed.status).toBe(404)
    const told = await never.text()
    for (const response of [closed, own]) {
      expect(await response.text()).toBe(told)
      expect([...response.headers]).toEqual([...never.headers])
    }
  })

  test('a handle that was changed leads on while its profile is open', async () => {
    await patch(ada, { handle: 'first', visibility: { profile: 'public' } })
    await patch(ada, { handle: 'Second' })
    const moved = await open('first')
    expect(moved.status).toBe(308)
    expect(moved.headers.get('location')).toBe('/api/v1/profiles/second')
    expect(moved.headers.get('cache-control')).toBe('no-store')
    await patch(ada, { visibility: { profile: 'private' } })
    expect((await open('first')).status).toBe(404)
  })

  test('is gone as soon as it is taken back', async () => {
    await patch(ada, { handle: 'brief', visibility: { profile: 'public' } })
    expect((await open('brief')).status).toBe(200)
    await patch(ada, { visibility: { profile: 'private' } })
    expect((await open('brief')).status).toBe(404)
  })
})

describe('/api/v1/evidence', () => {
  const link = { skill: 'http', kind: 'project', title: 'A server', url: 'https://example.org/' }
  const add = (body: unknown) => ada.call(evidence.POST, { method: 'POST', body })

  test('is added, listed and removed', async () => {
    const response = await add({ ...link, note: 'From scratch' })
    expect(response.status).toBe(201)
    const added = evidenceSchema.parse(await response.json())
    expect(added).toMatchObject({ ...link, note: 'From scratch' })
    expect(evidenceList.parse(await (await ada.call(evidence.GET)).json()).evidence).toEqual([
      added,
    ])
    const remove = { method: 'DELETE', params: { id: added.id } }
    expect((await (await signIn()).call(piece.DELETE, remove)).status).toBe(404)
    expect((await ada.call(piece.DELETE, remove)).status).toBe(204)
    expect((await ada.call(piece.DELETE, remove)).status).toBe(404)
  })

  test.each<[string, object, string]>([
    ['an unknown skill', { skill: 'cobol' }, 'skill'],
    ['a kind that is none', { kind: 'rumour' }, 'kind'],
    ['no title', { title: ' ' }, 'title'],
    ['an address that is none', { url: 'data:text/html,x' }, 'url'],
  ])('%s is 400 and names the field', async (_, more, field) => {
    const problem = await problemOf(await add({ ...link, ...more }))
    expect(problem.status).toBe(400)
    expect(Object.keys(problem.fields)).toEqual([field])
  })

  test('is changed, and shows several skills', async () => {
    const several = await add({ ...link, skill: undefined, skills: ['rest', 'http'] })
    const added = evidenceSchema.parse(await several.json())
    expect(added).toMatchObject({ skill: 'rest', skills: ['rest', 'http'] })
    const change = (body: object) =>
      ada.call(piece.PATCH, { method: 'PATCH', params: { id: added.id }, body })
    const changed = await change({ skills: ['go'], date: '2026-05-10' })
    expect(evidenceSchema.parse(await changed.json())).toMatchObject({
      skill: 'go',
      skills: ['go'],
      date: '2026-05-10',
    })
    expect(await problemOf(await change({ skills: ['go', 'cobol'] }))).toMatchObject({
      status: 400,
      fields: { 'skills.1': 'is no skill here' },
    })
  })

  test('an id that is none is 404', async () => {
    const response = await ada.call(piece.DELETE, { method: 'DELETE', params: { id: 'x\u0000' } })
    expect(response.status).toBe(404)
  })
})
