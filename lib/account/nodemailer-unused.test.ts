import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const ROOT = path.resolve(import.meta.dirname, '../..')

/** next-auth 4 was written for nodemailer 7, we bring a later one: that is well as long as next-auth never loads it. */
const LOAD = `
  const Module = require('node:module')
  const load = Module._load
  const seen = []
  Module._load = function (name, ...rest) {
    seen.push(name)
    if (name === 'nodemailer') throw new Error('next-auth asks for nodemailer')
    return load.call(this, name, ...rest)
  }
  require('next-auth')
  console.log(seen.some((name) => name.endsWith('providers/email')))
`

test('next-auth runs without nodemailer, and loads no module that asks for it', () => {
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', LOAD], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  expect(stdout.trim()).toBe('false')
})

test('of our code nothing loads the one provider of next-auth that does', () => {
  const source = ['app', 'components', 'lib'].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
      .map((file) => readFileSync(path.join(ROOT, folder, file), 'utf8')),
  )
  const loads = source.join('\n').match(/^.*next-auth\/providers\/email.*$/gm) ?? []
  expect(loads.filter((line) => !line.startsWith('import type '))).toEqual([])
})
