import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest'
import { type EmbeddedPostgres, startPostgres } from '@/prisma/postgres'
import { THROWN_AWAY } from '@/prisma/scratch'
import { Waymark } from './testing-start'

/** The user `nobody`, or whoever runs this test without being root. */
const NOBODY = process.getuid?.() === 0 ? '65534' : undefined

const clone = inject('clone')
let directory: string
let postgres: EmbeddedPostgres
const started: Waymark[] = []

beforeAll(async () => {
  directory = fs.mkdtempSync(path.join(os.tmpdir(), 'waymark-standalone-'))
  fs.chmodSync(directory, 0o755)
  fs.mkdirSync(path.join(directory, 'database'), { mode: 0o755 })
  postgres = await startPostgres(path.join(directory, 'database'), THROWN_AWAY)
})
afterEach(async () => {
  for (const waymark of started.splice(0)) await waymark.killEverything()
})
afterAll(async () => {
  await postgres.stop()
  fs.rmSync(directory, { recursive: true, force: true })
})

/** The built tree alone, as the container image holds it, started by somebody who may write nothing. */
function start(name: string, env: Record<string, string>): Waymark {
  const tree = path.join(directory, name)
  execFileSync('cp', ['-r', newestBuild(), tree])
  const command = [process.execPath, 'serve.mjs']
  const asNobody = [
    'setpriv',
    '--reuid',
    NOBODY ?? '',
    '--regid',
    NOBODY ?? '',
    '--clear-groups',
    '--',
  ]
  const content = path.join(directory, 'content')
  if (!fs.existsSync(content)) fs.cpSync(path.join(clone, 'content'), content, { recursive: true })
  const waymark = new Waymark(
    tree,
    { DATABASE_URL: postgres.url, CONTENT_DIR: content, ...env },
    NOBODY ? [...asNobody, ...command] : command,
  )
  started.push(waymark)
  return waymark
}

function newestBuild(): string {
  const builds = path.join(clone, '.build')
  const trees = fs.readdirSync(builds).map((name) => path.join(builds, name))
  const made = trees.filter((tree) => fs.existsSync(path.join(tree, 'serve.mjs')))
  const [newest] = made.sort((a, b) => fs.statSync(b).mtimeMs - fs.statSync(a).mtimeMs)
  if (!newest) throw new Error('nothing is built')
  return newest
}

test('two servers that start at once on one database migrate and publish once', async () => {
  const servers = [start('one', {}), start('two', {})]
  const addresses = await Promise.all(servers.map((server) => server.ready()))
  const said = servers.map((server) => server.said).join('')
  const migrations = fs.readdirSync('prisma/migrations').filter((name) => !name.endsWith('.toml'))
  expect(said.match(/^Migrated: /gm)).toHaveLength(migrations.length)
  expect(said.match(/^Published: roadmap backend: added/gm)).toHaveLength(1)
  for (const address of addresses) {
    expect((await fetch(`${address}/roadmaps/backend`)).status).toBe(200)
  }
})

test('the built tree needs nothing else: pages, styles, static files and the API', async () => {
  const waymark = start('alone', {})
  const address = await waymark.ready()
  const page = await (await fetch(`${address}/roadmaps/full-stack`)).text()
  const style = /href="(\/_next\/static\/[^"]+\.css)"/.exec(page)?.[1] ?? 'no style'
  for (const found of [style, '/api/v1/skills/http', '/api/health', '/pictures/home.png']) {
    expect((await fetch(address + found)).status, found).toBe(200)
  }
  // Next.js's own maker of pictures would hand on as public whatever of ours it is asked for.
  for (const picture of ['/pictures/home.png', '/u/ada/picture.png', 'https://example.org/a.png']) {
    const asked = new URLSearchParams({ url: picture, w: '640', q: '75' })
    expect((await fetch(`${address}/_next/image?${asked}`)).status, picture).toBe(404)
  }
  expect((await fetch(`${address}/_next/image`)).status).toBe(404)
  expect(await waymark.stop()).toBe(0)
})

test('health tells when the database is gone and when it is back', async () => {
  const waymark = start('ill', {})
  const address = await waymark.ready()
  await postgres.stop()
  const ill = await fetch(`${address}/api/health`)
  expect(ill.status).toBe(503)
  expect(await ill.json()).toMatchObject({ status: 'unavailable', database: 'unreachable' })
  postgres = await startPostgres(path.join(directory, 'database'), {
    ...THROWN_AWAY,
    port: new URL(postgres.url).port,
  })
  expect((await fetch(`${address}/api/health`)).status).toBe(200)
})
