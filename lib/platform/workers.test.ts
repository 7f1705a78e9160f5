import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { bundle } from '@/bin/start/bundle.mjs'
import { TooCostly } from './unavailable'
import { Workers } from './workers'

const folder = mkdtempSync(path.join(os.tmpdir(), 'waymark-workers-'))
const program = path.join(folder, 'jobs.mjs')

beforeAll(async () => {
  const entry = path.join(folder, 'jobs.ts')
  writeFileSync(entry, JOBS)
  await bundle(entry, program, {
    alias: { '@': path.resolve('.') },
  })
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const JOBS = `
import { threadId } from 'node:worker_threads'
import { answerJobs } from '@/lib/platform/answer-jobs'

answerJobs({
  double: (input: number) => input * 2,
  thread: () => threadId,
  environment: () => Object.keys(process.env),
  fail: () => { throw new Error('no such luck') },
  loop: () => { for (;;); },
  backtrack: () => /^(\\d+)*$/.test('1'.repeat(60) + '!'),
  hoard: () => { const all = []; for (;;) all.push({ one: all.length }) },
  remember: (input: number, kept: number[]) => kept.length + input,
})
`

let workers: Workers
afterEach(() => workers.end())

const LONG = { deadline: 60_000 }

function someWorkers(size = 1): Workers {
  workers = new Workers({ program: async () => program, size, memory: 32 })
  return workers
}

test('jobs run beside the event loop, on threads that are used again and know no secret', async () => {
  const { run } = bound(someWorkers())
  expect(await Promise.all([1, 2, 3].map((n) => run('double', n, LONG)))).toEqual([2, 4, 6])
  const thread = await run('thread', 0, LONG)
  expect(thread).not.toBe(0)
  expect(await run('thread', 0, LONG)).toBe(thread)
  expect(await run('environment', 0, LONG)).toEqual([])
})

test('what a job throws reaches who asked, and the next job runs', async () => {
  const { run } = bound(someWorkers())
  await expect(run('fail', 0, LONG)).rejects.toThrow('no such luck')
  await expect(run('no-such-job', 0, LONG)).rejects.toThrow('there is no job named no-such-job')
  expect(await run('double', 1, LONG)).toBe(2)
})

test.each(['loop', 'backtrack'])(
  'a job without an end (%s) is ended, and this process goes on meanwhile',
  async (job) => {
    const { run } = bound(someWorkers())
    let ticks = 0
    const ticking = setInterval(() => {
      ticks += 1
    }, 1)
    await expect(run(job, 0, { deadline: 200 })).rejects.toThrow(TooCostly)
    clearInterval(ticking)
    // On the event loop not one of them would have come.
    expect(ticks).toBeGreaterThan(2)
    expect(await run('double', 1, LONG)).toBe(2)
  },
)

test('a job that wants too much memory ends its thread and not the process', async () => {
  const { run } = bound(someWorkers())
  await expect(run('hoard', 0, LONG)).rejects.toThrow(TooCostly)
  expect(await run('double', 1, LONG)).toBe(2)
})

test('what is kept is sent once, and again when it is another or the thread is a new one', async () => {
  const { run } = bound(someWorkers())
  const remember = (key: string, value: unknown) =>
    run('remember', 10, { ...LONG, kept: { key, value } })
  expect(await remember('first', [1, 2])).toBe(12)
  expect(await remember('first', 'not sent')).toBe(12)
  expect(await remember('second', [1])).toBe(11)
  await workers.end()
  expect(await remember('second', [1, 2, 3])).toBe(13)
})

test('a job whose asker went away before it began never runs', async () => {
  const { run } = bound(someWorkers())
  const gone = new AbortController()
  const first = run('double', 1, LONG)
  const second = run('double', 2, { ...LONG, signal: gone.signal })
  gone.abort(new Error('gone'))
  await expect(second).rejects.toThrow('gone')
  expect(await first).toBe(2)
})

function bound(of: Workers) {
  return { run: of.run.bind(of) }
}
