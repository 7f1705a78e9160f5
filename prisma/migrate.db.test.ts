import { Client } from 'pg'
import { expect, inject, test } from 'vitest'
import { migrate, missingMigration } from './migrate'
import { testDatabase } from './testing'

const database = testDatabase()

test('the migrations say what schema.prisma says', async () => {
  expect(await missingMigration(database.url), 'run `npm run db:migration NAME`').toBe('')
})

test('two servers that start at once migrate once', async () => {
  const url = new URL(inject('postgresUrl'))
  const client = new Client({ connectionString: url.href })
  await client.connect()
  await client.query('CREATE DATABASE two_at_once')
  url.pathname = 'two_at_once'
  const applied = await Promise.all([migrate(url.href), migrate(url.href), migrate(url.href)])
  expect(applied.filter((names) => names.length > 0)).toHaveLength(1)
  expect(await missingMigration(url.href)).toBe('')
  await client.query('DROP DATABASE two_at_once WITH (FORCE)')
  await client.end()
})
