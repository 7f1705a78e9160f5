import fs from 'node:fs'
import path from 'node:path'
import type { MigrationList, SchemaEngine, SchemaFilter } from '@prisma/schema-engine-wasm'
import { Client } from 'pg'
import { withSchemaEngine } from './schema-engine'

/** Any number that nobody else locks: two servers that start at once migrate one after the other. */
const LOCK = 8_023_417_055
const CONNECT_TIMEOUT_MS = 10_000
const NO_FILTER: SchemaFilter = { externalTables: [], externalEnums: [] }

/**
 * Brings the database to the newest migration of `directory`/migrations, as `prisma migrate deploy` would, and records
 * it in the ordinary `_prisma_migrations`.
 *
 * @returns the names of the migrations that were applied now
 * @throws UnreachableError when the database does not answer, MigrationError when its history is not ours to continue
 */
export async function migrate(url: string, directory = 'prisma'): Promise<string[]> {
  const migrations = readMigrations(directory)
  return underLock(url, () =>
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

/** The database cannot be reached; the message names its address without the password. */
export class UnreachableError extends Error {
  override name = 'UnreachableError'
}

export class MigrationError extends Error {
  override name = 'MigrationError'
}

async function underLock<T>(url: string, work: () => Promise<T>): Promise<T> {
  const client = await connect(url)
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK])
    return await work()
  } finally {
    await client.end()
  }
}

async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: CONNECT_TIMEOUT_MS })
  client.on('error', () => {})
  try {
    await client.connect()
    return client
  } catch (error) {
    throw new UnreachableError(`the database at ${withoutPassword(url)} ${reasonOf(error)}`)
  }
}

async function applyAll(engine: SchemaEngine, migrations: MigrationList): Promise<string[]> {
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
  try {
    const applied = await engine.applyMigrations({
      migrationsList: migrations,
      filters: NO_FILTER,
    })
    return applied.appliedMigrationNames
  } catch (error) {
    throw new MigrationError(error instanceof Error ? error.message : String(error))
  }
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

function withoutPassword(url: string): string {
  const { protocol, host, pathname, username } = new URL(url)
  return `${protocol}//${username ? `${username}@` : ''}${host}${pathname}`
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reasons: Record<string, string> = {
    ECONNREFUSED: 'refuses the connection: is it running?',
    ENOTFOUND: 'cannot be found: its host name is unknown',
    EAI_AGAIN: 'cannot be found: its host name is unknown',
    '28P01': 'refuses the password',
    '3D000': 'has no database of that name',
  }
  const message = error instanceof Error ? error.message : String(error)
  return reasons[code] ?? `cannot be used: ${message || code}`
}
