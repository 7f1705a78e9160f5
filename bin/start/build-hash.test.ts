import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { BUILT, buildHash } from './build-hash.mjs'

const OTHER_FOLDERS = ['bench', 'content', 'docs', 'e2e']

let root: string

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'waymark-fingerprint-'))
  write('app/page.tsx', 'one')
  write('package-lock.json', '{}')
})
afterEach(() => fs.rmSync(root, { recursive: true }))

function write(file: string, text: string) {
  fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  fs.writeFileSync(path.join(root, file), text)
}

test('every folder of the house is known to be built, or not to be', () => {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
  const folders = files.match(/^[^./][^/\n]*(?=\/)/gm)
  expect([...BUILT, ...OTHER_FOLDERS]).toEqual(expect.arrayContaining([...new Set(folders)]))
})

describe('a build is made again after', () => {
  test.each([
    ['a change', 'app/page.tsx', 'two'],
    ['a new file', 'lib/skill/new.ts', ''],
    ['a file between others, with the bytes of its neighbour', 'app/page.ts', 'one'],
    ['other packages', 'package-lock.json', '{ }'],
    ['a migration', 'prisma/migrations/1_initial/migration.sql', ''],
  ])('%s', (_what, file, text) => {
    const before = buildHash(root)
    write(file, text)
    expect(buildHash(root)).not.toBe(before)
  })
})

describe('the same build serves after a change of', () => {
  test.each([
    'app/page.test.tsx',
    'content/skills/http.md',
    'README.md',
    'prisma/generated/client.ts',
    'my-data/postgres/base/1/2',
    '.env',
  ])('%s', (file) => {
    const before = buildHash(root)
    write(file, 'anything')
    expect(buildHash(root)).toBe(before)
  })
})
