import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { DOMAINS } from '@/bin/lint/domains.mjs'
import { domainTexts } from '@/bin/lint/domains-text.mjs'

const ROOT = path.resolve(import.meta.dirname, '../..')

/** One wrong import of every kind: the file it is planted in, what it imports, and the place that the message names. */
const WRONG: [file: string, code: string, place: string][] = [
  ['app/page.tsx', "import '@/bin/start/publish'", 'belongs in lib/'],
  ['app/me/page.tsx', "import '@/lib/platform/db'", 'a read belongs in lib/…/queries.ts'],
  ['proxy.ts', "import '@/prisma/generated/client'", 'a read belongs in lib/…/queries.ts'],
  ['components/map/chip.tsx', "import '@/app/page'", 'belongs in components/ or in lib/'],
  ['components/ui/field.tsx', "import '@/lib/profile/mutations'", 'actions.ts of the domain'],
  ['components/ui/row.tsx', "import '@/lib/notes/mutations'", 'actions.ts of the domain'],
  ['lib/progress/subqueries.ts', "import '@/lib/platform/db'", 'a read belongs in lib/…/queries.ts'],
  ['lib/skill/draw.ts', "import '@/components/map/chip'", 'what a person sees in components/'],
  ['lib/skill/state.ts', "import { useState } from 'react'", 'belongs in components/'],
  ['lib/roadmap/link.ts', "import Link from 'next/link'", 'belongs in components/'],
  ['lib/badge/ticks.ts', "import '@/lib/progress/schema'", 'its place among the folders of lib/'],
  ['lib/progress/measure.ts', "import '@/lib/platform/db'", 'a write in lib/…/mutations.ts'],
  ['lib/platform/health.ts', "import './db'", 'a read belongs in lib/…/queries.ts'],
  ['lib/skill/escape.ts', "import '../roadmap/schema'", "by its full name, '@/…'"],
  ['lib/skill/detour.ts', "import '@/lib/skill/../roadmap/schema'", "by its full name, '@/…'"],
  ['prisma/seed.ts', "import '@/lib/skill/schema'", 'belongs in lib/'],
  ['lib/skill/later.ts', "await import('@/lib/roadmap/schema')", 'belongs in the later one'],
  ['lib/skill/again.ts', "export * from '@/lib/roadmap/schema'", 'belongs in the later one'],
  ['lib/skill/only-type.ts', "import type { Group } from '@/lib/roadmap/schema'", 'belongs in the later one'],
  ['lib/skill/type.ts', "export type Group = import('@/lib/roadmap/schema').Group", 'belongs in the later one'],
  ...DOMAINS.slice(0, -1).map(([name], at): [string, string, string] => [
    `lib/${name}/too-early.ts`, `import '@/lib/${DOMAINS[at + 1]?.[0]}/schema'`, 'belongs in the later one',
  ]),
] // biome-ignore format: a table reads better in lines

const RIGHT: [file: string, code: string][] = [
  ['app/skills/page.tsx', "import '@/components/map/chip'\nimport '@/lib/profile/mutations'"],
  ['components/map/panel.tsx', "import '@/components/ui/field'\nimport '@/lib/progress/measure'"],
  ['lib/profile/queries.ts', "import '@/lib/platform/db'\nimport '@/lib/progress/queries'"],
  ['lib/progress/history-queries.ts', "import '@/lib/platform/db'"],
  ['lib/profile/actions.ts', "import '@/lib/account/session'\nimport 'next/headers'"],
  ['lib/account/session.ts', "import { cache } from 'react'\nexport const once = cache(() => 1)"],
  ['lib/platform/db.ts', "import '@/prisma/generated/client'"],
  ['lib/skill/whole.test.ts', "import '@/lib/roadmap/queries'\nimport '@/lib/platform/db'"],
  ['lib/account/testing.ts', "import '@/e2e/servers/browser'"],
  ['bin/start/serve.ts', "import '@/lib/platform/db'\nimport '@/prisma/migrate'"],
]

const tree = fs.mkdtempSync(path.join(os.tmpdir(), 'waymark-imports-'))
afterAll(() => fs.rmSync(tree, { recursive: true }))

const complaints = lint([...WRONG, ...RIGHT])

describe('a wrong import fails and is told where it belongs', () => {
  test.each(WRONG)('%s: %s', (file, _, place) => {
    expect(complaints.get(file)).toEqual([expect.stringContaining(place)])
  })
})

test.each(domainTexts())('%s is as the list of domains makes it', (file, text) => {
  expect(fs.readFileSync(path.join(ROOT, file), 'utf8')).toBe(text)
})

test.each(RIGHT)('%s may import what lies below it', (file) => {
  expect(complaints.get(file)).toBeUndefined()
})

/** Plants these files in an empty tree and returns the complaints of the project's own linter by file. */
function lint(files: readonly (readonly [file: string, code: string, ...rest: string[]])[]) {
  for (const own of ['biome.json', 'bin/lint', '.gitignore', 'package.json'])
    fs.cpSync(path.join(ROOT, own), path.join(tree, own), { recursive: true })
  for (const [file, code] of files) {
    fs.mkdirSync(path.dirname(path.join(tree, file)), { recursive: true })
    fs.writeFileSync(path.join(tree, file), `${code}\n`)
  }
  const biome = path.join(ROOT, 'node_modules/@biomejs/biome/bin/biome')
  const { status, stdout } = spawnSync(
    process.execPath,
    [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.'],
    { cwd: tree, encoding: 'utf8' },
  )
  expect(status).toBe(1)
  const said: Map<string, string[]> = new Map()
  for (const { category, severity, message, location } of JSON.parse(stdout).diagnostics) {
    if (category === 'plugin' && severity === 'error')
      said.set(location.path, [...(said.get(location.path) ?? []), message])
  }
  return said
}
