import { Client } from 'pg'
import { connectionOf, withoutPassword } from './connection'
import { unreachable } from './database-fault'
import { PLACEMENTS, type Placement } from './distribution'
import { addForeignKeys, dropForeignKeys, foreignKeys } from './foreign-keys'

/** The database cannot be distributed; one line says what it lacks. */
export class DistributionError extends Error {
  override name = 'DistributionError'
}

/**
 * Spreads the tables of a migrated Citus database as `distribution.ts` places them, in one transaction. Tables that are
 * spread already are left alone, so it may run again, as after an update that brought new tables.
 *
 * @returns a line for each table that was placed now
 * @throws DistributionError when this PostgreSQL is no Citus, or was not migrated
 */
export async function distribute(url: string): Promise<string[]> {
  const client = await connect(url)
  try {
    await demandCitus(client, url)
    await demandTables(client, url)
    await client.query('BEGIN')
    const placed = await placeAll(client)
    await client.query('COMMIT')
    return placed
  } finally {
    await client.end()
  }
}

async function connect(url: string): Promise<Client> {
  try {
    const client = new Client(connectionOf(url, 'Waymark db:distribute'))
    client.on('error', () => {})
    await client.connect()
    return client
  } catch (error) {
    throw unreachable(url, error)
  }
}

async function demandCitus(client: Client, url: string): Promise<void> {
  const { rowCount } = await client.query(`SELECT FROM pg_extension WHERE extname = 'citus'`)
  if (rowCount === 0)
    throw new DistributionError(
      `the database at ${withoutPassword(url)} has no extension citus: install Citus, add citus to ` +
        'shared_preload_libraries, and run CREATE EXTENSION citus in it',
    )
}

async function demandTables(client: Client, url: string): Promise<void> {
  const { rows } = await client.query<{ table: string }>(
    `SELECT name AS table FROM unnest($1::text[]) AS name WHERE to_regclass(format('public.%I', name)) IS NULL`,
    [Object.keys(PLACEMENTS)],
  )
  if (rows[0])
    throw new DistributionError(
      `the database at ${withoutPassword(url)} has no table "${rows[0].table}": start Waymark on it once, which migrates it`,
    )
}

/** A foreign key may only lead to what is placed already: those from tables that are placed now wait until all are. */
async function placeAll(client: Client): Promise<string[]> {
  const standing = await placedAlready(client)
  const waiting = Object.entries(PLACEMENTS).filter(([table]) => !standing.has(table))
  const names = new Set(waiting.map(([table]) => table))
  const keys = (await foreignKeys(client)).filter(
    ({ table, referenced }) => names.has(table) || names.has(referenced),
  )
  await client.query(`SET LOCAL citus.multi_shard_modify_mode TO 'sequential'`)
  await dropForeignKeys(client, keys)
  const placed: string[] = []
  for (const [table, placement] of waiting) {
    await client.query(statementFor(table, placement))
    placed.push(`${table}: ${whereOf(placement)}`)
  }
  await addForeignKeys(client, keys)
  return placed
}

async function placedAlready(client: Client): Promise<Set<string>> {
  const { rows } = await client.query<{ table: string }>(`
    SELECT c.relname AS table FROM pg_dist_partition p JOIN pg_class c ON c.oid = p.logicalrelid
    WHERE p.partmethod = 'h' OR (p.partmethod = 'n' AND p.repmodel = 't')`)
  return new Set(rows.map(({ table }) => table))
}

/** Puts the rows that one person owns beside that person, and each look-up alone, since its keys are of another kind. */
export function statementFor(table: string, placement: Placement): string {
  if (placement.kind === 'content') return `SELECT create_reference_table('public."${table}"')`
  const beside = placement.kind === 'person' && table !== 'User' ? 'public."User"' : 'none'
  return `SELECT create_distributed_table('public."${table}"', '${placement.by}', colocate_with => '${beside}')`
}

function whereOf(placement: Placement): string {
  if (placement.kind === 'content') return 'on every machine'
  return `by ${placement.by}`
}
