import { Client } from 'pg'
import { beforeAll, expect, test, vi } from 'vitest'
import { signIn, type TestCaller } from '@/app/api/v1/testing'
import { follow, recordOperations } from '@/lib/progress/mutations'
import { publishSmallContent } from '@/lib/progress/testing-content'
import { testDatabase } from '@/prisma/testing'
import { addEvidence } from './evidence-mutations'
import { changeProfile } from './mutations'
import { openHandle } from './queries'
import { publicProfile } from './shown-queries'

testDatabase()

const NOW = new Date('2026-05-10T12:00:00.000Z')

let ada: TestCaller
beforeAll(async () => {
  await publishSmallContent()
  ada = await signIn()
  const all = { roadmaps: 'public', skills: 'public', evidence: 'public' } as const
  await changeProfile(ada.userId, {
    handle: 'counted',
    visibility: { profile: 'public' },
    sections: { ...all, activity: 'public', confirmed: 'public', contact: 'public' },
  })
  await follow(ada.userId, 'frontend')
  await follow(ada.userId, 'backend')
  const at = '2026-05-09T10:00:00.000Z'
  await recordOperations(ada.userId, [{ id: 'one', skill: 'http', status: 'done', at }], NOW)
  for (const title of ['A', 'B', 'C', 'D']) {
    const url = `https://example.org/${title}`
    await addEvidence(ada.userId, { skill: 'http', kind: 'talk', title, url })
  }
})

test('the page of a full profile asks the database six times at most, once its roadmaps are kept', async () => {
  await publicProfile('counted', NOW)
  const statements = vi.spyOn(Client.prototype, 'query')
  const handle = await openHandle('counted', NOW)
  const profile = await publicProfile(handle ?? '', NOW)
  const count = statements.mock.calls.length
  statements.mockRestore()
  expect(Object.keys(profile ?? {})).toEqual(
    expect.arrayContaining(['roadmaps', 'skills', 'evidence', 'activity', 'confirmed']),
  )
  expect(profile?.roadmaps).toHaveLength(2)
  expect(profile?.evidence).toHaveLength(4)
  expect(count).toBeGreaterThan(0)
  expect(count).toBeLessThanOrEqual(6)
})
