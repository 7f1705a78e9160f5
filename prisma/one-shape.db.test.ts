import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { migrate } from './migrate'

/** The first migration that stores one shape of a roadmap; the database before it is filled and then brought on. */
const MIGRATION = 'one_shape_of_a_roadmap'
const NAME = `before_${process.pid}`
const url = Object.assign(new URL(inject('postgresUrl')), { pathname: NAME }).href
const before = fs.mkdtempSync(path.join(os.tmpdir(), 'waymark-migrations-'))

beforeAll(async () => {
  await run(inject('postgresUrl'), `CREATE DATABASE ${NAME}`)
  fs.cpSync('prisma/schema.prisma', path.join(before, 'schema.prisma'))
  fs.cpSync('prisma/migrations', path.join(before, 'migrations'), {
    recursive: true,
    filter: (file) => !isLater(path.basename(file)),
  })
  await migrate(url, before)
})

afterAll(async () => {
  fs.rmSync(before, { recursive: true })
  await run(inject('postgresUrl'), `DROP DATABASE ${NAME} WITH (FORCE)`)
})

test('roadmaps, their versions and everybody’s own keep their trees, and their skills become rows', async () => {
  const tree = {
    title: '',
    children: [
      {
        title: 'One',
        pick: 1,
        children: [{ skill: 'b' }, { title: 'In', children: [{ skill: 'z' }] }],
      },
      { skill: 'a', optional: true },
    ],
  }
  const flat = { title: 'Web', children: [{ skill: 'b' }, { skill: 'a', optional: true }] }
  await run(url, BEFORE, [JSON.stringify(tree), JSON.stringify(flat)])

  expect((await migrate(url)).some((name) => name.endsWith(MIGRATION))).toBe(true)

  expect(await run(url, 'SELECT slug, version, root FROM "Roadmap" ORDER BY slug')).toEqual([
    { slug: 'bare', version: 1, root: { title: 'Bare', children: [] } },
    { slug: 'web', version: 2, root: flat },
  ])
  expect(await run(url, 'SELECT version, root FROM "RoadmapVersion" ORDER BY version')).toEqual([
    { version: 1, root: tree },
    { version: 2, root: flat },
  ])
  expect(await run(url, 'SELECT * FROM "RoadmapSkill" ORDER BY position')).toEqual([
    { roadmapSlug: 'web', skillSlug: 'b', position: 0, optional: false },
    { roadmapSlug: 'web', skillSlug: 'a', position: 1, optional: true },
  ])
  expect(await run(url, 'SELECT id, title, summary, root, posting FROM "PersonalRoadmap"')).toEqual(
    [{ id: 'mine', title: 'Mine', summary: '', root: tree, posting: 'We look for somebody.' }],
  )
  const mine = { userId: 'ada', roadmapId: 'mine' }
  expect(await run(url, 'SELECT * FROM "PersonalRoadmapSkill" ORDER BY position')).toEqual([
    { ...mine, skillSlug: 'b', position: 0, optional: false },
    { ...mine, skillSlug: 'z', position: 1, optional: false },
    { ...mine, skillSlug: 'a', position: 2, optional: true },
  ])
})

/** $1 is the tree of a first version and of a personal roadmap, $2 the one that is published. */
const BEFORE = `
  WITH trees AS (SELECT $1::jsonb AS tree, $2::jsonb AS flat), person AS (INSERT INTO "User" (id) VALUES ('ada')),
  skills AS (
    INSERT INTO "Skill" (slug, title, area, level, hours, aliases, summary, body, criteria, fingerprint, "updatedAt")
    SELECT slug, slug, 'backend', 'working', 1, '{}', '', '', '{}', '', now() FROM unnest('{a,b}'::text[]) AS slug),
  roadmaps AS (
    INSERT INTO "Roadmap" (slug, title, summary, version, "skillCount", fingerprint, drawing, position, "publishedAt")
    VALUES ('web', 'Web', '', 2, 2, '', '{}', 0, now()), ('bare', 'Bare', '', 1, 0, '', '{}', 1, now())),
  nodes AS (
    INSERT INTO "RoadmapNode" ("roadmapSlug", key, position, kind, "skillSlug", title, optional,
      "wideX", "wideY", "wideWidth", "wideHeight", "narrowX", "narrowY", "narrowWidth", "narrowHeight")
    VALUES ('web', '/0', 0, 'stage', NULL, 'One', false, 0, 0, 0, 0, 0, 0, 0, 0),
      ('web', 'b', 1, 'skill', 'b', 'b', false, 0, 0, 0, 0, 0, 0, 0, 0),
      ('web', 'a', 2, 'skill', 'a', 'a', true, 0, 0, 0, 0, 0, 0, 0, 0)),
  versions AS (
    INSERT INTO "RoadmapVersion" ("roadmapSlug", version, "publishedAt", skills, added, removed, root)
    SELECT 'web', 1, now(), '{a,b,z}'::text[], '{a,b,z}'::text[], '{}'::text[], tree FROM trees
    UNION ALL SELECT 'web', 2, now(), '{b,a}', '{}', '{z}', flat FROM trees)
  INSERT INTO "PersonalRoadmap" ("userId", id, title, root, posting)
  SELECT 'ada', 'mine', 'Mine', tree, 'We look for somebody.' FROM trees`

function isLater(file: string): boolean {
  const [first = ''] = fs
    .readdirSync('prisma/migrations')
    .filter((name) => name.endsWith(MIGRATION))
  return /^\d{14}_/.test(file) && file >= first
}

async function run(url: string, sql: string, values: unknown[] = []): Promise<unknown[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql, values)).rows
  } finally {
    await client.end()
  }
}
