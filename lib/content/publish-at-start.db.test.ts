import { appendFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { db } from '@/lib/platform/db'
import { contentFolder } from '@/lib/roadmap/testing'
import { testDatabase } from '@/prisma/testing'
import { publishAtStart, publishContent } from './mutations'

testDatabase()

const titleOfDns = async () =>
  (await db().skill.findUniqueOrThrow({ where: { slug: 'dns' }, select: { title: true } })).title

test('nothing is done only when the last publication was of the same files by the same program', async () => {
  const folder = await contentFolder({
    skills: { dns: { title: 'DNS' } },
    roadmaps: { web: ['dns'] },
  })
  const other = await contentFolder({
    skills: { dns: { title: 'Names' } },
    roadmaps: { web: ['dns'] },
  })
  expect((await publishAtStart(folder, 'one'))?.skills.added).toEqual(['dns'])
  expect(await publishAtStart(folder, 'one')).toBeUndefined()
  expect(await publishAtStart(folder, 'two')).toBeDefined()

  // Somebody else publishes something else meanwhile.
  await publishAtStart(other, 'two')
  expect(await titleOfDns()).toBe('Names')
  expect((await publishAtStart(folder, 'two'))?.skills.changed).toEqual(['dns'])
  expect(await titleOfDns()).toBe('DNS')
  await publishContent(other)
  expect((await publishAtStart(folder, 'two'))?.skills.changed).toEqual(['dns'])

  await appendFile(path.join(folder, 'skills/dns.md'), '- You can say what a resolver does\n')
  expect((await publishAtStart(folder, 'two'))?.skills.changed).toEqual(['dns'])
})

test('files that are wrong are not remembered as published', async () => {
  const folder = await contentFolder({ skills: { dns: {} }, roadmaps: { web: ['dns'] } })
  await publishAtStart(folder, 'one')
  await appendFile(path.join(folder, 'roadmaps/web.yaml'), 'nonsense: yes\n')
  await expect(publishAtStart(folder, 'one')).rejects.toThrow('nonsense')
  await expect(publishAtStart(folder, 'one')).rejects.toThrow('nonsense')
})
