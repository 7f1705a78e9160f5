import { afterAll, beforeAll, expect, test } from 'vitest'
import { endThreads } from '@/lib/platform/threads'
import { changeProfile } from '@/lib/profile/mutations'
import { ownProfile } from '@/lib/profile/queries'
import type { ProfilePatch } from '@/lib/profile/schema'
import { publishSmallContent } from '@/lib/progress/testing-content'
import { testDatabase } from '@/prisma/testing'
import { previewImport, takeIn } from './mutations'
import { isNothing } from './plan'
import { bytes, NOW, out, person } from './testing-archive'

testDatabase()
beforeAll(publishSmallContent)
afterAll(endThreads)

const OPEN: ProfilePatch = {
  headline: 'From the file',
  visibility: { profile: 'public' },
  sections: { skills: 'public', evidence: 'shares', contact: 'hidden' },
  roadmaps: { backend: 'public', frontend: 'hidden' },
}
const CLOSED: ProfilePatch = {
  headline: 'From here',
  visibility: { profile: 'private' },
  sections: { skills: 'hidden', evidence: 'hidden', contact: 'public' },
  roadmaps: { backend: 'shares', frontend: 'public' },
}

test('a file that would show others more says so, and shows nobody more by itself', async () => {
  const { ada, file } = await closedSince()
  const preview = await previewImport(ada, file, NOW)
  expect(preview.ok && preview.value.opening).toEqual([
    { of: 'profile', name: '', from: 'private', to: 'public' },
    { of: 'sections', name: 'skills', from: 'hidden', to: 'public' },
    { of: 'sections', name: 'evidence', from: 'hidden', to: 'shares' },
  ])
  await takeIn(ada, file, NOW, { opens: [] })
  // A setting that shows less is imported like everything else.
  expect(await ownProfile(ada)).toMatchObject({
    headline: 'From the file',
    visibility: { profile: 'private' },
    sections: { skills: 'hidden', evidence: 'hidden', contact: 'hidden' },
    roadmaps: { backend: 'shares', frontend: 'hidden' },
  })
  const again = await previewImport(ada, file, NOW)
  expect(again.ok && isNothing(again.value)).toBe(false)
})

test('it does when one says so', async () => {
  const { ada, file } = await closedSince()
  await takeIn(ada, file, NOW, { opens: null })
  expect(await ownProfile(ada)).toMatchObject({
    visibility: { profile: 'public' },
    sections: { skills: 'public', evidence: 'shares', contact: 'hidden' },
  })
  const again = await previewImport(ada, file, NOW)
  expect(again.ok && isNothing(again.value)).toBe(true)
})

test('without a handle there is nothing to open', async () => {
  const ada = await person()
  const file = await out(ada)
  const profile = { ...file.profile, visibility: { profile: 'public' } }
  const preview = await previewImport(ada, bytes({ ...file, profile }), NOW)
  expect(preview.ok && preview.value.opening).toEqual([])
})

/** Somebody who has closed their profile since they took their data along. */
async function closedSince() {
  const ada = await person()
  await changeProfile(ada, { handle: `p-${ada.slice(-12)}`, ...OPEN })
  const file = bytes(await out(ada))
  await changeProfile(ada, CLOSED)
  return { ada, file }
}
