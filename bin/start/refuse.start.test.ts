import { once } from 'node:events'
import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { afterEach, describe, expect, inject, test } from 'vitest'
import { Waymark } from './testing-start'

const clone = inject('clone')
const started: Waymark[] = []

afterEach(async () => {
  for (const waymark of started.splice(0)) await waymark.killEverything()
})

/** Starts and waits for the end; what it said on standard error must be one line. */
async function refused(env: Record<string, string>): Promise<string> {
  const waymark = start(env)
  expect(await waymark.exit()).toBe(1)
  const lines = waymark.complaint.split('\n')
  expect(lines).toHaveLength(1)
  return lines[0] ?? ''
}

function start(env: Record<string, string>): Waymark {
  const waymark = new Waymark(clone, env)
  started.push(waymark)
  return waymark
}

describe('says in one line why it does not start, and touches nothing:', () => {
  test('a second start on the same DATA_DIR', async () => {
    const first = start({ DATA_DIR: '.data/refuse' })
    const address = await first.ready()
    expect(await refused({ DATA_DIR: '.data/refuse' })).toMatch(
      /DATA_DIR \S+\/refuse is in use by the Waymark of process \d+/,
    )
    expect((await fetch(`${address}/api/health`)).status).toBe(200)
  })

  test('a port in use', async () => {
    const squatter = net.createServer().listen(0, '127.0.0.1')
    await once(squatter, 'listening')
    const address = squatter.address()
    const port = typeof address === 'object' ? String(address?.port) : ''
    const complaint = await refused({ PORT: port, DATA_DIR: '.data/port' })
    expect(complaint).toContain(`port ${port} is in use`)
    expect(fs.existsSync(path.join(clone, '.data/port/postgres'))).toBe(false)
    squatter.close()
  })

  test('a DATA_DIR that is a file', async () => {
    fs.writeFileSync(path.join(clone, '.data/file'), 'mine')
    expect(await refused({ DATA_DIR: '.data/file' })).toMatch(/DATA_DIR \S+ is not a directory/)
    expect(fs.readFileSync(path.join(clone, '.data/file'), 'utf8')).toBe('mine')
  })

  test('a DATA_DIR that cannot be written', async () => {
    expect(await refused({ DATA_DIR: '/proc/waymark' })).toContain('cannot be written')
  })

  test('a DATA_DIR of another PostgreSQL', async () => {
    const cluster = path.join(clone, '.data/old/postgres')
    fs.mkdirSync(cluster, { recursive: true })
    fs.writeFileSync(path.join(cluster, 'PG_VERSION'), '12\n')
    const complaint = await refused({ DATA_DIR: '.data/old' })
    expect(complaint).toMatch(/belongs to PostgreSQL 12, this Waymark brings PostgreSQL \d+/)
    expect(fs.readdirSync(cluster)).toEqual(['PG_VERSION'])
  })

  test('a database that cannot be reached, without telling its password', async () => {
    const url = 'postgresql://waymark:hush-hush@127.0.0.1:9/waymark'
    const waymark = start({ DATABASE_URL: url })
    expect(await waymark.exit()).toBe(1)
    expect(waymark.complaint).toContain('the database at postgresql://waymark@127.0.0.1:9/waymark')
    expect(waymark.complaint.split('\n')).toHaveLength(1)
    expect(waymark.said).not.toContain('hush')
  })

  test.each([
    ['PORT', 'eighty'],
    ['APP_URL', 'waymark.example'],
    ['DATABASE_URL', 'mysql://root:hush@127.0.0.1/waymark'],
  ])('%s=%s', async (name, value) => {
    const complaint = await refused({ DATA_DIR: '.data/env', [name]: value })
    expect(complaint).toContain(name)
    expect(complaint).not.toContain('hush')
  })
})

test('wrong content: every error with its place, and what was published stays', async () => {
  const content = path.join(clone, '.data/content')
  fs.cpSync(path.join(clone, 'content'), content, { recursive: true })
  const env = { DATA_DIR: '.data/content-test', CONTENT_DIR: content }
  const first = start(env)
  await first.ready()
  await first.stop()

  const skill = path.join(content, 'skills/http.md')
  const good = fs.readFileSync(skill, 'utf8')
  fs.writeFileSync(
    skill,
    good.replace(/^area: .*$/m, 'area: everywhere').replace(/^title: /m, 'titel: '),
  )
  fs.writeFileSync(
    path.join(content, 'roadmaps/broken.yaml'),
    'title: Broken\nsummary: One.\nchildren: [no-such-skill]\n',
  )
  const second = start(env)
  expect(await second.exit()).toBe(1)
  for (const place of ['skills/http.md:', 'roadmaps/broken.yaml:3', 'everywhere', 'titel']) {
    expect(second.complaint).toContain(place)
  }

  fs.writeFileSync(skill, good)
  fs.rmSync(path.join(content, 'roadmaps/broken.yaml'))
  const third = start(env)
  await third.ready()
  expect(third.said).toContain('content unchanged')
})
