import { beforeAll, expect, it } from 'vitest'
import { call, problemOf } from '@/app/api/v1/testing'
import { publishContent } from '@/lib/content/mutations'
import { contentFolder } from '@/lib/roadmap/testing'
import { testDatabase } from '@/prisma/testing'
import { GET, POST } from './route'

testDatabase()
beforeAll(async () => publish('PostgreSQL'))

it('tells what a posting asks for, by which words, and how much of it each roadmap teaches', async () => {
  const text = 'Backend developer\nMust have: Kubernetes.\nPostgreSQL is a plus. No Docker.'
  expect(await (await post({ text })).json()).toEqual({
    skills: [
      { slug: 'kubernetes', mentions: ['Kubernetes'], need: 'required' },
      { slug: 'postgres', mentions: ['PostgreSQL'], need: 'nice' },
    ],
    oneOf: [],
    lean: { backend: 1, frontend: 0 },
    roadmaps: [{ slug: 'web', coverage: 0.5 }],
  })
})

it('knows other content as soon as it is published', async () => {
  await publish('Elephant')
  const { skills } = await (await post({ text: 'Elephant and PostgreSQL' })).json()
  expect(skills).toEqual([{ slug: 'postgres', mentions: ['Elephant'], need: 'unsaid' }])
})

it.each([
  [{}, 'text'],
  [{ text: ' \n ' }, 'text'],
  [{ text: 'x'.repeat(50_001) }, 'text'],
  [{ text: ['Docker'] }, 'text'],
])('refuses %j', async (body, field) => {
  const response = await post(body)
  expect(response.status).toBe(400)
  expect(JSON.stringify(await problemOf(response))).toContain(field)
})

it('reads a posting of the greatest length, and answers GET with 405', async () => {
  expect((await post({ text: 'Docker '.repeat(7142) })).status).toBe(200)
  expect((await call(GET)).status).toBe(405)
})

function post(body: object) {
  return call(POST, { method: 'POST', body })
}

async function publish(title: string) {
  const folder = await contentFolder({
    skills: {
      postgres: { title },
      kubernetes: { title: 'Kubernetes' },
      docker: { title: 'Docker' },
    },
    roadmaps: { web: ['postgres', 'docker'] },
  })
  await publishContent(folder)
}
