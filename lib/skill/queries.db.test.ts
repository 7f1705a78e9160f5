import { beforeAll, expect, test } from 'vitest'
import { publishContent } from '@/lib/content/mutations'
import { contentFolder } from '@/lib/roadmap/testing'
import { testDatabase } from '@/prisma/testing'
import { searchEntries, searchTexts } from './queries'
import { searchEntry } from './schema'

testDatabase()
beforeAll(async () => {
  const terms = [{ term: 'stateless', meaning: 'each **request** stands alone' }]
  const before = { http: { title: 'HTTP', terms }, gopher: { title: 'Gopher' } }
  await publishContent(await contentFolder({ skills: before, roadmaps: { web: ['http'] } }))
  const { http } = before
  await publishContent(await contentFolder({ skills: { http }, roadmaps: { web: ['http'] } }))
})

test('the search looks through what is published now, with other names and texts', async () => {
  const entries = await searchEntries()
  expect(entries).toEqual(entries.map((entry) => searchEntry.parse(entry)))
  expect(entries).toMatchObject([
    { slug: 'http', title: 'HTTP', aliases: ['http alias'], terms: ['stateless'] },
  ])
  const texts = await searchTexts()
  expect(Object.keys(texts)).toEqual(['http'])
  expect(texts.http).toContain('stateless: each request stands alone.')
  expect(texts.http).not.toMatch(/[<>]|\n/)
})
