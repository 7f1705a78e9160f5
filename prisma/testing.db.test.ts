import { expect, test } from 'vitest'
import { db } from '@/lib/platform/db'
import { testDatabase } from './testing'

testDatabase()

test('db() writes to the database of this file', async () => {
  await db().setting.create({ data: { key: 'a', value: '1' } })
  expect(await db().setting.findMany()).toEqual([{ key: 'a', value: '1' }])
})

test('order does not depend on the language of the machine', async () => {
  const words = ['b', 'B', 'a', 'ä', 'A', 'z']
  await db().setting.createMany({ data: words.map((key) => ({ key: `order-${key}`, value: '' })) })
  const found = await db().setting.findMany({
    where: { key: { startsWith: 'order-' } },
    orderBy: { key: 'asc' },
  })
  expect(found.map(({ key }) => key.slice(6))).toEqual(['A', 'B', 'a', 'b', 'z', 'ä'])
})
