import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/lib/platform/db'
import { testDatabase } from '@/prisma/testing'
import { follow, unfollow } from './mutations'
import { createSkillsAndRoadmaps, person } from './testing-ticks'

testDatabase()
beforeAll(createSkillsAndRoadmaps)

describe('following', () => {
  test('twice is once, and so is leaving', async () => {
    const ada = await person()
    expect(await follow(ada, 'backend')).toBe(true)
    expect(await follow(ada, 'backend')).toBe(true)
    expect(await db().follow.count({ where: { userId: ada } })).toBe(1)
    expect(await unfollow(ada, 'backend')).toBe(true)
    expect(await unfollow(ada, 'backend')).toBe(true)
    expect(await db().follow.count({ where: { userId: ada } })).toBe(0)
  })

  test('a roadmap that is unknown or removed cannot be followed, a removed one can be left', async () => {
    const ada = await person()
    expect(await follow(ada, 'nowhere')).toBe(false)
    expect(await follow(ada, 'old')).toBe(false)
    expect(await unfollow(ada, 'nowhere')).toBe(false)
    expect(await unfollow(ada, 'old')).toBe(true)
  })
})
