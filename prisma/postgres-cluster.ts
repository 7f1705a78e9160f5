import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import { type Account, accountFor } from './postgres-account'
import { type Binaries, postgresBinaries } from './postgres-binaries'
import { errorIn, PostgresError } from './postgres-error'

export const SUPERUSER = 'postgres'

export interface Place {
  binaries: Binaries
  account: Account
  directory: string
  /** PostgreSQL's own data directory, in `directory`. */
  cluster: string
}

interface Passwords {
  /** The superuser's; the web server never gets it. */
  superuserPassword: string
  /** The password of the role that Waymark uses. */
  ownerPassword: string
}

/** Creates PostgreSQL's data directory and its passwords, unless they exist and are ours. */
export async function ensureCluster(
  directory: string,
  cluster: string,
): Promise<Place & Passwords> {
  const binaries = postgresBinaries()
  const exists = fs.existsSync(cluster)
  if (exists) demandSameVersion(cluster, binaries)
  const account = accountFor({ program: binaries.postgres, directory, cluster })
  const place = { binaries, account, cluster, directory }
  const superuserPassword =
    readSuperuserPassword(directory) ?? keepNew(superuserFile(directory), account)
  const ownerFile = path.join(directory, 'waymark-password')
  // A directory of an earlier version has one password for both; `startPostgres` gives the role this one.
  const ownerPassword = readOwn(ownerFile) ?? keepNew(ownerFile, account)
  if (!exists) await createCluster(place)
  return { ...place, superuserPassword, ownerPassword }
}

function demandSameVersion(cluster: string, { major }: Binaries): void {
  const version = readOwn(path.join(cluster, 'PG_VERSION'))
  if (version === undefined) {
    throw new PostgresError(`${cluster} is no PostgreSQL data directory: move it away`)
  }
  if (version === major) return
  throw new PostgresError(
    `${cluster} belongs to PostgreSQL ${version}, this Waymark brings PostgreSQL ${major}: dump it with that version, ` +
      'or choose another DATA_DIR',
  )
}

function superuserFile(directory: string): string {
  return path.join(directory, 'postgres-password')
}

/** @returns undefined when there is no PostgreSQL yet */
function readSuperuserPassword(directory: string): string | undefined {
  const file = superuserFile(directory)
  const kept = readOwn(file)
  if (kept === undefined && fs.existsSync(path.join(directory, 'postgres')))
    throw new PostgresError(`${file} is missing: restore it, or choose another DATA_DIR`)
  return kept
}

/** Writes a new password beside its place and moves it there, so that a crash leaves no truncated file. */
function keepNew(file: string, account: Account): string {
  const password = randomBytes(24).toString('base64url')
  fs.writeFileSync(`${file}.new`, password, { mode: 0o600 })
  account.own(`${file}.new`)
  fs.renameSync(`${file}.new`, file)
  return password
}

/** @returns undefined when there is no such file */
function readOwn(file: string): string | undefined {
  try {
    return fs.readFileSync(file, 'utf8').trim()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw new PostgresError(`${file} belongs to another user: start Waymark as that user`)
  }
}

/** Makes it beside its place and moves it there when complete, so that a crash half-way leaves nothing that looks finished. */
async function createCluster({ binaries, account, cluster, directory }: Place): Promise<void> {
  const fresh = `${cluster}.new`
  fs.rmSync(fresh, { recursive: true, force: true })
  fs.mkdirSync(fresh, { mode: 0o700 })
  account.own(fresh)
  const { command, args, options } = account.run(binaries.initdb, [
    `--pgdata=${fresh}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${superuserFile(directory)}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ])
  const initdb = spawn(command, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] })
  let complaint = ''
  initdb.stderr?.on('data', (chunk: Buffer) => {
    complaint += chunk.toString()
  })
  const [code] = await once(initdb, 'close')
  if (code !== 0) throw new PostgresError(`initdb failed: ${errorIn(complaint)}`)
  fs.renameSync(fresh, cluster)
}
