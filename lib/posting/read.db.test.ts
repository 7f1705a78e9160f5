import { afterAll, beforeAll, expect, test } from 'vitest'
import { endThreads } from '@/lib/platform/threads'
import { publishSmallContent } from '@/lib/progress/testing-content'
import { testDatabase } from '@/prisma/testing'
import { toMatchResponse } from './match-response'
import { knowledge } from './queries'
import { readForApi, readForPage } from './read'
import { reportOn } from './report'

testDatabase()
beforeAll(publishSmallContent)
afterAll(endThreads)

const POSTING = 'We need HTTP and Git. Docker is nice to have.'

test('a posting is read on a thread as it would be here', async () => {
  const known = await knowledge()
  expect(await readForApi(POSTING)).toEqual(toMatchResponse(POSTING, known))
  expect(await readForPage(POSTING)).toEqual(reportOn(POSTING, known))
  expect((await readForApi(POSTING)).skills).not.toEqual([])
})
