import { beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/platform/db'
import { publishSmallContent } from '@/lib/progress/testing-content'
import { testDatabase } from '@/prisma/testing'
import { knowledge } from './queries'

testDatabase()
beforeAll(publishSmallContent)

test('a read that failed once is tried again', async () => {
  await db().$executeRaw`ALTER TABLE "SkillRequirement" RENAME TO "Hidden"`
  await expect(knowledge()).rejects.toThrow()
  await db().$executeRaw`ALTER TABLE "Hidden" RENAME TO "SkillRequirement"`
  const known = await knowledge()
  expect(known.titles).toHaveProperty('http')
  expect(await knowledge()).toBe(known)
})
