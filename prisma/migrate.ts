import fs from 'node:fs'
import path from 'node:path'
import type { MigrationList, SchemaEngine, SchemaFilter } from '@prisma/schema-engine-wasm'
import { Client } from 'pg'
import { connectionOf } from './connection'
import { demandUsable, unreachable } from './database-fault'
import { withSchemaEngine } from './schema-engine'
import { PATIENT, START_NAME, type Wait, waitForLock } from './wait-for-lock'

/** Any number that nobody else locks: two servers that start at once migrate one after the other. */
const LOCK = 8_023_417_055n
const CONNECT_TIMEOUT_MS = 10_000
const NO_FILTER: SchemaFilter = { externalTables: [], externalEnums: [] }

/**
 * Brings the database to the newest migration of `directory`/migrations, as `prisma migrate deploy` would, and records
 * it in the ordinary `_prisma_migrations`.
 *
 * @returns the names of the migrations that were applied now
 * @throws UnreachableError when the database cannot be used, MigrationError when its history is not ours to continue,
 *   WaitOver when somebody else migrates and we are told to end
 */
export async function migrate(
  url: string,
  directory = 'prisma',
  wait: Wait = PATIENT,
): Promise<string[]> {
  const migrations = readMigrations(directory)
  return underLock(url, wait, () =>
    withSchemaEngine(url, readSchema(directory), (engine) => applyAll(engine, migrations)),
  )
}

/**
 * The SQL that is missing between the migrated database at `url` and schema.prisma.
 *
 * @returns '' when they agree
 */
export async function missingMigration(url: string, directory = 'prisma'): Promise<string> {
  const schema = readSchema(directory)
  const files = [{ path: 'schema.prisma', content: schema }]
  const { stdout, exitCode } = await withSchemaEngine(url, schema, (engine) =>
    engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: directory },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: true,
      filters: NO_FILTER,
    }),
  )
  return exitCode === 0 ? '' : (stdout ?? '')
}

export class MigrationError extends Error {
  override name = 'MigrationError'
}

/** Holds the lock in a transaction of its own while others work; see `waitForLock`. */
async function underLock<T>(url: string, wait: Wait, work: () => Promise<T>): Promise<T> {
  const client = await connect(url)
  try {
    await demandUsable(client, url)
    await client.query('BEGIN')
    const ask = async <Row>(sql: string, values: unknown[]) =>
      (await client.query(sql, values)).rows as Row[]
    await waitForLock(ask, LOCK, 'migrates this database', wait)
    const result = await work()
    await client.query('COMMIT')
    return result
  } finally {
    await client.end()
  }
}

async function connect(url: string): Promise<Client> {
  try {
    const client = new Client({
      ...connectionOf(url, START_NAME),
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    })
    client.on('error', () => {})
    await client.connect()
    return client
  } catch (error) {
    throw unreachable(url, error)
  }
}

async function applyAll(engine: SchemaEngine, migrations: MigrationList): Promise<string[]> {
  try {
    return await continueHistory(engine, migrations)
  } catch (error) {
    if (error instanceof MigrationError) throw error
    throw new MigrationError(`a migration failed: ${errorIn(error)}`)
  }
}

async function continueHistory(engine: SchemaEngine, migrations: MigrationList): Promise<string[]> {
  const { failedMigrationNames, history } = await engine.diagnoseMigrationHistory({
    migrationsList: migrations,
    optInToShadowDatabase: false,
    filters: NO_FILTER,
  })
  if (failedMigrationNames.length > 0) {
    throw new MigrationError(
      `the migration ${failedMigrationNames.join(', ')} failed half-way before: repair the database, then mark it with ` +
        '`npx prisma migrate resolve`',
    )
  }
  if (history && history.diagnostic !== 'databaseIsBehind') {
    throw new MigrationError(
      `the database was migrated by another version of Waymark (${history.unpersistedMigrationNames.join(', ')}): ` +
        'start that version, or use another database',
    )
  }
  const applied = await engine.applyMigrations({ migrationsList: migrations, filters: NO_FILTER })
  return applied.appliedMigrationNames
}

/** The engine tells an error of the database over several lines, with a trace of its own; one of them says what is wrong. */
function errorIn(error: unknown): string {
  const told = error instanceof Error ? error.message : String(error)
  const lines = told.split('\n').map((line) => line.trim())
  const line =
    lines.find((each) => /^(?:Database error: )?ERROR:/.test(each)) ?? lines.find(Boolean)
  const hint = /permission denied|must be owner/.test(told)
    ? ': make the user of DATABASE_URL the owner of the database and of its tables'
    : ''
  return `${line?.replace(/^Database error: /, '') ?? 'it said nothing'}${hint}`
}

function readSchema(directory: string): string {
  return fs.readFileSync(path.join(directory, 'schema.prisma'), 'utf8')
}

function readMigrations(directory: string): MigrationList {
  const base = path.resolve(directory, 'migrations')
  const names = fs
    .readdirSync(base, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
  const lockfile = path.join(base, 'migration_lock.toml')
  return {
    baseDir: base,
    lockfile: { path: 'migration_lock.toml', content: textOf(lockfile) },
    shadowDbInitScript: '',
    migrationDirectories: names.map((name) => {
      const value = fs.readFileSync(path.join(base, name, 'migration.sql'), 'utf8')
      return { path: name, migrationFile: { path: 'migration.sql', content: { tag: 'ok', value } } }
    }),
  }
}

function textOf(file: string): string | null {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null
}
