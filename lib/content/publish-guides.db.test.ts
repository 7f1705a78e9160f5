import { beforeEach, expect, it } from 'vitest'
import { guidePage, listGuides } from '@/lib/guide/queries'
import { contentFolder } from '@/lib/roadmap/testing'
import { testDatabase } from '@/prisma/testing'
import { publishContent } from './mutations'
import { CONTENT, emptyDatabase, publish } from './testing-publish'

testDatabase()
beforeEach(emptyDatabase)

const withGuide = (text: string) => ({ ...CONTENT, guides: { way: text } })

it('publishes a guide with what it names, and its next version when it changes', async () => {
  const text = 'Learn <Skill slug="http" />. <OwnProgress roadmap="web" />'
  await publish(withGuide(text))
  expect(await listGuides()).toMatchObject([
    { slug: 'way', title: 'Guide way', publishedOn: '2026-11-21', minutes: 1 },
  ])
  expect(await publish(withGuide(text))).toEqual([expect.stringContaining('unchanged')])
  expect(await publish(withGuide(`${text} And more.`))).toEqual([
    expect.stringMatching(/guides: 1 changed \(way\)/),
  ])
  expect((await guidePage('way'))?.text).toContain('And more.')
  await publish(CONTENT)
  expect(await guidePage('way')).toBeNull()
})

it.each([
  ['<Skill slug="htpp" />', /no skill has the slug "htpp"/],
  ['[HTTP](/skills/htpp)', /no skill has the slug "htpp"/],
  ['<OwnProgress roadmap="wev" />', /no roadmap has the slug "wev"/],
  ['<Comparison from="web" to="nowhere" />', /no roadmap has the slug "nowhere"/],
  ['[Another](/guides/nowhere)', /no guide has the slug "nowhere"/],
  ['<script>alert(1)</script>', /<script> is not one of the parts of a guide/],
])('publishes nothing while a guide says %s', async (text, message) => {
  await publish(withGuide('Learn <Skill slug="http" />.'))
  const folder = await contentFolder(withGuide(`First.\n\n${text}`))
  const refusal = publishContent(folder)
  await expect(refusal).rejects.toThrow(message)
  await expect(refusal).rejects.toThrow(/guides\/way\.mdx:\d+: /)
  expect((await guidePage('way'))?.text).toBe('Learn <Skill slug="http" />.')
})
