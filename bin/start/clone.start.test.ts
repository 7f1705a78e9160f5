import fs from 'node:fs'
import path from 'node:path'
import { afterEach, expect, inject, test } from 'vitest'
import { Waymark } from './testing-start'

const clone = inject('clone')
let waymark: Waymark

afterEach(() => waymark?.killEverything())

test('a fresh clone installs, builds, migrates, publishes and says where it is', () => {
  const said = inject('firstStart')
  for (const step of [
    'Installing packages',
    'Building',
    'Migrated:',
    'Published: roadmap backend',
  ]) {
    expect(said).toContain(step)
  }
  expect(said.match(/http:\/\//g)).toHaveLength(1)
  expect(said).toMatch(/^Waymark is ready: http:\/\/localhost:\d+$/m)
})

test('it answers on this machine, and only there', () => {
  const { home, roadmaps, elsewhere } = inject('firstAnswers')
  expect(home).toBe(200)
  expect(roadmaps).toEqual(expect.arrayContaining(['backend', 'full-stack']))
  expect(elsewhere).toBe('refused')
})

test('the second start installs and builds nothing, and finds everything as it was', async () => {
  waymark = new Waymark(clone, { DATA_DIR: '.data/first' })
  const address = await waymark.ready()
  expect(waymark.said).not.toMatch(/Installing|Building|Migrated/)
  expect(waymark.said).toContain('content unchanged')
  expect((await fetch(`${address}/roadmaps/backend`)).status).toBe(200)
  expect(await waymark.stop()).toBe(0)
})

test('a changed source is built again, and going back to the old one is not', async () => {
  const file = path.join(clone, 'package.json')
  const before = fs.readFileSync(file, 'utf8')
  fs.writeFileSync(file, before.replace(/"version": "[^"]+"/, '"version": "9.9.9"'))
  waymark = new Waymark(clone, { DATA_DIR: '.data/first' })
  const health = await (await fetch(`${await waymark.ready()}/api/health`)).json()
  expect(waymark.said).toContain('Building')
  expect(waymark.said).not.toContain('Installing')
  expect(health).toEqual({ status: 'ok', version: '9.9.9', database: 'ok' })
  await waymark.stop()

  fs.writeFileSync(file, before)
  waymark = new Waymark(clone, { DATA_DIR: '.data/first' })
  await waymark.ready()
  expect(waymark.said).not.toContain('Building')
})

test('two starts of one checkout that is not built take turns', async () => {
  fs.rmSync(path.join(clone, '.build'), { recursive: true })
  waymark = new Waymark(clone, { DATA_DIR: '.data/first' })
  const other = new Waymark(clone, { DATA_DIR: '.data/second' })
  try {
    await Promise.all([waymark.ready(), other.ready()])
    const [builder, waiter] = waymark.said.includes('Building')
      ? [waymark, other]
      : [other, waymark]
    expect(builder.said).toContain('Building')
    expect(waiter.said).not.toContain('Building')
  } finally {
    await other.killEverything()
  }
})
