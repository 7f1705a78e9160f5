import { execFile } from 'node:child_process'
import fs from 'node:fs'
import { promisify } from 'node:util'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { distribute, statementFor } from './distribute'
import { PLACEMENTS, placementOf } from './distribution'
import { type ForeignKey, foreignKeys } from './foreign-keys'
import { testDatabase } from './testing'

const database = testDatabase()
let client: Client
beforeAll(async () => {
  client = new Client({ connectionString: database.url })
  await client.connect()
})
afterAll(() => client.end())

test('every table of the schema has a placement, and every placement a table', async () => {
  const models = fs.readFileSync('prisma/schema.prisma', 'utf8').matchAll(/^model (\w+) /gm)
  expect(Object.keys(PLACEMENTS).toSorted()).toEqual([...models].map(([, name]) => name).toSorted())
})

test('whatever names a person is theirs or a look-up, and every key of it contains what it is spread by', async () => {
  const { rows } = await client.query<{ table: string }>(
    `SELECT table_name AS table FROM information_schema.columns
     WHERE table_schema = 'public' AND column_name = 'userId'`,
  )
  for (const { table } of rows) expect(placementOf(table)?.kind, table).not.toBe('content')

  const unique = await client.query<{ table: string; index: string; columns: string[] }>(`
    SELECT t.relname AS table, x.relname AS index, ARRAY(
      SELECT a.attname::text FROM unnest(i.indkey::int2[]) AS k(n)
      JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.n) AS columns
    FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid JOIN pg_class x ON x.oid = i.indexrelid
    WHERE i.indisunique AND t.relnamespace = 'public'::regnamespace`)
  for (const { table, index, columns } of unique.rows) {
    const placement = placementOf(table)
    if (placement && placement.kind !== 'content') expect(columns, index).toContain(placement.by)
  }
})

test('foreign keys stay within content, or within one person and change nothing of them', async () => {
  const keys = await foreignKeys(client)
  expect(keys.length).toBeGreaterThan(10)
  for (const key of keys) {
    const [from, to] = [placementOf(key.table), placementOf(key.referenced)]
    expect(from?.kind, key.name).not.toBe('look-up')
    expect(to?.kind, key.name).toBe(from?.kind)
    if (from?.kind !== 'person') continue
    expect(key.definition).not.toMatch(/ON UPDATE|SET NULL|SET DEFAULT/)
    expect(pairOfPerson(key), key.name).toBe(true)
  }
})

/** Tells whether the column that the table is spread by refers to the one that the other is spread by. */
function pairOfPerson({ table, referenced, columns, referencedColumns }: ForeignKey): boolean {
  const [from, to] = [placementOf(table), placementOf(referenced)]
  if (from?.kind !== 'person' || to?.kind !== 'person') return false
  const at = columns.indexOf(from.by)
  return at >= 0 && referencedColumns[at] === to.by
}

test('content lies everywhere, what a person owns beside them, a look-up where its key says', () => {
  expect(statementFor('Skill', PLACEMENTS.Skill)).toBe(
    `SELECT create_reference_table('public."Skill"')`,
  )
  expect(statementFor('User', PLACEMENTS.User)).toBe(
    `SELECT create_distributed_table('public."User"', 'id', colocate_with => 'none')`,
  )
  expect(statementFor('Progress', PLACEMENTS.Progress)).toBe(
    `SELECT create_distributed_table('public."Progress"', 'userId', colocate_with => 'public."User"')`,
  )
  expect(statementFor('Session', PLACEMENTS.Session)).toBe(
    `SELECT create_distributed_table('public."Session"', 'sessionToken', colocate_with => 'none')`,
  )
})

test('a plain PostgreSQL is refused in one line, and stays as it is', async () => {
  await expect(distribute(database.url)).rejects.toThrow(
    /^the database at postgresql:\/\/\S+ has no extension citus: .*CREATE EXTENSION citus in it$/,
  )
  const program = promisify(execFile)(process.execPath, ['bin/run.mjs', 'bin/db-distribute.ts'], {
    env: { ...process.env, DATABASE_URL: database.url },
  })
  await expect(program).rejects.toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringMatching(/^the database at [^\n]* has no extension citus[^\n]*\n$/),
  })
})
