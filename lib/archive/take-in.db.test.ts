import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { noteOn } from '@/lib/notes/queries'
import { db } from '@/lib/platform/db'
import { endThreads } from '@/lib/platform/threads'
import { changeProfile } from '@/lib/profile/mutations'
import { progressSince } from '@/lib/progress/queries'
import { publishSmallContent } from '@/lib/progress/testing-content'
import { testDatabase } from '@/prisma/testing'
import { previewImport, takeIn } from './mutations'
import { isNothing } from './plan'
import { bytes, deed, does, NOW, out, person } from './testing-archive'

testDatabase()
beforeAll(publishSmallContent)
afterAll(endThreads)

const AS_IT_SAYS = { opens: null }

describe('taking everything along', () => {
  test('out, everything deleted, and in again is the same state', {
    timeout: 300_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 25 }), async (deeds) => {
        const ada = await person()
        for (const one of deeds) await does(ada, one)
        const [before, state] = [await out(ada), await progressSince(ada)]
        const { email } = before.account
        await db().user.delete({ where: { id: ada } })
        await db().user.create({ data: { id: ada, email } })

        const file = bytes(before)
        const preview = await previewImport(ada, file, NOW)
        expect(preview.ok).toBe(true)
        expect(await takeIn(ada, file, NOW, AS_IT_SAYS)).toEqual(preview)
        const { account, ...after } = await out(ada)
        expect({ account: before.account, ...after }).toEqual(before)
        expect(account.email).toBe(email)
        expect((await progressSince(ada)).skills).toEqual(state.skills)

        // Once more changes nothing.
        const again = await takeIn(ada, file, NOW, AS_IT_SAYS)
        expect(again.ok && isNothing(again.value)).toBe(true)
        expect(await out(ada)).toEqual({ account, ...after })
        await db().user.delete({ where: { id: ada } })
      }),
      { numRuns: 25 },
    )
  })

  test('what is here stays: the last tick stands, both notes, the open profile', async () => {
    const ada = await person()
    await does(ada, { kind: 'tick', skill: 'http', status: 'learning', day: 5 })
    await does(ada, { kind: 'note', skill: 'http', note: 'From there.' })
    const file = await out(ada)
    await does(ada, { kind: 'tick', skill: 'http', status: 'done', day: 6 })
    await does(ada, { kind: 'note', skill: 'http', note: 'From here.' })
    const taken = await takeIn(ada, bytes(file), NOW, AS_IT_SAYS)
    expect(taken.ok && taken.value.statuses).toEqual([])
    expect((await progressSince(ada)).skills.http?.status).toBe('done')
    const { note } = (await noteOn(ada, 'http')) ?? {}
    expect(note).toContain('From there.')
    expect(note).toContain('From here.')
  })

  test('former slugs lead to the skills of today; what is unknown is left out and told', async () => {
    const ada = await person()
    const file = await out(ada)
    const at = '2026-05-01T00:00:00.000Z'
    const taken = await takeIn(
      ada,
      bytes({
        ...file,
        operations: [
          { id: 'a', skill: 'hypertext', status: 'done', at },
          { id: 'b', skill: 'cobol', status: 'done', at },
        ],
        follows: [{ roadmap: 'nowhere', followedAt: at }],
      }),
      NOW,
      AS_IT_SAYS,
    )
    expect(taken.ok && taken.value.parts.flatMap(({ refused }) => refused)).toEqual([
      { at: 'follows[0]', message: 'there is no such roadmap here' },
      { at: 'operations[1]', message: 'there is no such skill here' },
    ])
    expect(taken.ok && taken.value.statuses).toEqual([
      { skill: 'http', from: 'pending', to: 'done' },
    ])
    expect((await progressSince(ada)).skills).toEqual({ http: { status: 'done', at } })
  })

  test('a handle that somebody else has stays theirs, and the profile closed', async () => {
    const [ada, bob] = [await person(), await person()]
    await changeProfile(bob, { handle: 'ada-l' })
    const file = await out(ada)
    const profile = { ...file.profile, handle: 'ada-l', visibility: { profile: 'public' } }
    const taken = await takeIn(ada, bytes({ ...file, profile }), NOW, AS_IT_SAYS)
    expect(
      taken.ok && taken.value.parts.flatMap(({ refused }) => refused.map(({ at }) => at)),
    ).toEqual(['profile.handle', 'profile.visibility.profile'])
    expect((await out(ada)).profile).toMatchObject({
      handle: null,
      visibility: { profile: 'private' },
    })
  })
})
