import { Client } from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import { disconnect } from '@/lib/platform/db'
import { TEMPLATE } from './testing-server'

let count = 0

/**
 * Gives this test file a freshly migrated, empty PostgreSQL database of its own and removes it afterwards; `db()` of
 * lib/platform/db.ts uses it. Call it once, at the top of a `*.db.test.ts` file.
 *
 * @returns the address of the database, known from `beforeAll` on
 */
export function testDatabase(): { readonly url: string } {
  const name = `test_${process.pid}_${count++}`
  const url = new URL(inject('postgresUrl'))
  url.pathname = name
  process.env.DATABASE_URL = url.href

  beforeAll(() => execute(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`))
  afterAll(async () => {
    await disconnect()
    await execute(`DROP DATABASE ${name} WITH (FORCE)`)
  })
  return { url: url.href }
}

async function execute(sql: string): Promise<void> {
  const client = new Client({ connectionString: inject('postgresUrl') })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
