import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const ROOT = path.resolve(import.meta.dirname, '../..')

test('server actions stand in files of their own: one within a function would send what it captures through the page', () => {
  const inside = ['app', 'components', 'lib'].flatMap((folder) =>
    fs
      .readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .filter((name) =>
        /^\s+['"]use server['"]/m.test(fs.readFileSync(path.join(ROOT, folder, name), 'utf8')),
      ),
  )
  expect(inside).toEqual([])
})
