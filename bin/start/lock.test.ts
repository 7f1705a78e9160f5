import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { releaseLock, takeLock } from './lock.mjs'

let directory: string
let lock: string

beforeEach(() => {
  directory = fs.mkdtempSync(path.join(os.tmpdir(), 'waymark-lock-'))
  lock = path.join(directory, 'lock')
})
afterEach(() => fs.rmSync(directory, { recursive: true }))

/** Another process that tries to take the lock and says who holds it; with `stay`, it lives on until it is killed. */
const CONTENDER = `
  const [module, lock, stay] = process.argv.slice(1)
  const { takeLock } = await import(module)
  console.log(takeLock(lock)?.pid ?? 'mine')
  if (stay) setInterval(() => {}, 1000)`

const asArguments = (...more: string[]) => [
  '--input-type=module',
  '-e',
  CONTENDER,
  path.resolve('bin/start/lock.mjs'),
  lock,
  ...more,
]

async function holder() {
  const child = spawn(process.execPath, asArguments('stay'))
  const [said] = await once(child.stdout, 'data')
  expect(String(said).trim()).toBe('mine')
  return child
}

test('a process that runs keeps its lock, and whoever asks is told which', async () => {
  const child = await holder()
  expect(takeLock(lock)?.pid).toBe(child.pid)
  child.kill('SIGKILL')
  await once(child, 'exit')
})

test('the lock of a process that was killed is free', async () => {
  const child = await holder()
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(fs.existsSync(lock)).toBe(true)
  expect(takeLock(lock)).toBeUndefined()
  releaseLock(lock)
  expect(fs.readdirSync(directory)).toEqual([])
})

test('a number that has passed to another process does not hold it', () => {
  fs.writeFileSync(lock, JSON.stringify({ pid: process.ppid, started: 'at another time' }))
  expect(takeLock(lock)).toBeUndefined()
  releaseLock(lock)
})

test.each(['', '{"pid":', '{"pid":"many"}'])('a lock that was cut off (%j) is free', (text) => {
  fs.writeFileSync(lock, text)
  expect(takeLock(lock)).toBeUndefined()
  releaseLock(lock)
})

test('whoever holds it may take it again', () => {
  expect(takeLock(lock)).toBeUndefined()
  expect(takeLock(lock)).toBeUndefined()
  releaseLock(lock)
})

test('of many that find a stale lock at once, one gets it', async () => {
  fs.writeFileSync(lock, JSON.stringify({ pid: process.pid, started: 'long ago' }))
  const children = Array.from({ length: 8 }, () => spawn(process.execPath, asArguments('stay')))
  const said = await Promise.all(
    children.map(async ({ stdout }) => String(await once(stdout, 'data')).trim()),
  )
  expect(said.filter((text) => text === 'mine')).toHaveLength(1)
  for (const child of children) child.kill('SIGKILL')
  await Promise.all(children.map((child) => once(child, 'exit')))
})

test('it is gone when its process ends by itself', () => {
  const said = execFileSync(process.execPath, asArguments(), { encoding: 'utf8' })
  expect(said.trim()).toBe('mine')
  expect(fs.existsSync(lock)).toBe(false)
})
