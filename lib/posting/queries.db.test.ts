import { beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/platform/db'
import { publishSmallContent } from '@/lib/progress/testing-content'
import { testDatabase } from '@/prisma/testing'
import { taughtContent } from './queries'

testDatabase()
beforeAll(publishSmallContent)

test('a read that failed once is tried again', async () => {
  await db().$executeRaw`ALTER TABLE "SkillRequirement" RENAME TO "Hidden"`
  await expect(taughtContent()).rejects.toThrow()
  await db().$executeRaw`ALTER TABLE "Hidden" RENAME TO "SkillRequirement"`
  const { content } = await taughtContent()
  expect(content.skills.map(({ slug }) => slug)).toContain('http')
  expect((await taughtContent()).content).toBe(content)
})
