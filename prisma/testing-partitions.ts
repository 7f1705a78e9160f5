import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { PLACEMENTS } from './distribution'
import { addForeignKeys, dropForeignKeys, foreignKeys } from './foreign-keys'
import { serveTemplate } from './testing-server'

const PARTITIONS = 4

/**
 * One PostgreSQL for the tests that run on spread tables (global set-up of the Vitest project `partitions`). What one
 * person owns is partitioned by the person and every look-up by its key, so PostgreSQL refuses each key that would not
 * do on machines of their own.
 */
export default function setup(project: TestProject): Promise<() => Promise<void>> {
  return serveTemplate(project, partitionTables)
}

/** Makes every table that can be spread anew, as a partitioned one. It must be empty. */
export async function partitionTables(url: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const spread = Object.entries(PLACEMENTS).flatMap(([table, placement]) =>
      placement.kind === 'content' ? [] : [{ table, by: placement.by }],
    )
    const names = new Set(spread.map(({ table }) => table))
    const keys = (await foreignKeys(client)).filter(({ table }) => names.has(table))
    await client.query('BEGIN')
    await dropForeignKeys(client, keys)
    for (const { table, by } of spread) await partition(client, table, by)
    await addForeignKeys(client, keys)
    await client.query('COMMIT')
  } finally {
    await client.end()
  }
}

async function partition(client: Client, table: string, by: string): Promise<void> {
  await client.query(`ALTER TABLE "${table}" RENAME TO "whole_${table}"`)
  await client.query(
    `CREATE TABLE "${table}" (LIKE "whole_${table}" INCLUDING ALL) PARTITION BY HASH ("${by}")`,
  )
  await client.query(`DROP TABLE "whole_${table}"`)
  for (let n = 0; n < PARTITIONS; n += 1)
    await client.query(
      `CREATE TABLE "${table}_${n}" PARTITION OF "${table}" FOR VALUES WITH (MODULUS ${PARTITIONS}, REMAINDER ${n})`,
    )
}
