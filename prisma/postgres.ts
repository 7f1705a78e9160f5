import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import fs from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { Client } from 'pg'
import { type Account, accountFor } from './postgres-account'
import { type Binaries, postgresBinaries } from './postgres-binaries'
import { PostgresError } from './postgres-error'
import { clearLeftovers, isReady } from './postgres-leftovers'

const OWNER = 'waymark'
const SUPERUSER = 'postgres'
const START_TIMEOUT_MS = 60_000
const FAST_STOP_MS = 20_000

export interface EmbeddedPostgres {
  /** Connects the owner of the database `waymark`, who may create databases but is no superuser. */
  url: string
  /** Settles when the server process is gone, for whatever reason. */
  exited: Promise<unknown>
  /** Fast shutdown: open transactions are rolled back, what was committed is on disk. */
  stop: () => Promise<void>
}

/**
 * Starts PostgreSQL on `directory`/postgres, on a free port of 127.0.0.1, creating it at the first start. It runs in a
 * process group of its own, so that a Ctrl-C meant for the web server does not take the database from under it.
 *
 * @param settings further PostgreSQL settings, such as `{ fsync: 'off' }` for a database that is thrown away, or `port`
 * @throws PostgresError in words for the person who starts Waymark
 */
export async function startPostgres(
  directory: string,
  settings: Record<string, string> = {},
): Promise<EmbeddedPostgres> {
  const binaries = postgresBinaries()
  const account = accountFor({ program: binaries.postgres, directory })
  const cluster = path.join(directory, 'postgres')
  const password = readPassword(directory, account)

  if (fs.existsSync(cluster)) demandSameVersion(cluster, binaries)
  else await createCluster({ binaries, account, cluster, directory })
  await clearLeftovers(cluster)

  const { server, port } = await launch({ binaries, account, cluster, directory, settings })
  const exited = once(server, 'exit')
  const stop = () => stopServer(server, exited)
  try {
    await createOwnDatabase(port, password)
  } catch (error) {
    await stop()
    throw error
  }
  return { url: addressOf(OWNER, password, port, OWNER), exited, stop }
}

interface Launch {
  binaries: Binaries
  account: Account
  cluster: string
  directory: string
}

function readPassword(directory: string, account: Account): string {
  const file = path.join(directory, 'postgres-password')
  if (!fs.existsSync(file)) {
    fs.writeFileSync(`${file}.new`, randomBytes(24).toString('base64url'), { mode: 0o600 })
    account.own(`${file}.new`)
    fs.renameSync(`${file}.new`, file)
  }
  return fs.readFileSync(file, 'utf8').trim()
}

function demandSameVersion(cluster: string, { major }: Binaries): void {
  const file = path.join(cluster, 'PG_VERSION')
  if (!fs.existsSync(file)) {
    throw new PostgresError(`${cluster} is no PostgreSQL data directory: move it away`)
  }
  const version = fs.readFileSync(file, 'utf8').trim()
  if (version === major) return
  throw new PostgresError(
    `${cluster} belongs to PostgreSQL ${version}, this Waymark brings PostgreSQL ${major}: dump it with that version, ` +
      'or choose another DATA_DIR',
  )
}

/** Made beside its place and moved there when complete, so that a crash half-way leaves nothing that looks finished. */
async function createCluster({ binaries, account, cluster, directory }: Launch): Promise<void> {
  const fresh = `${cluster}.new`
  fs.rmSync(fresh, { recursive: true, force: true })
  fs.mkdirSync(fresh, { mode: 0o700 })
  account.own(fresh)
  const { command, args, options } = account.run(binaries.initdb, [
    `--pgdata=${fresh}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${path.join(directory, 'postgres-password')}`,
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
  if (code !== 0) throw new PostgresError(`initdb failed: ${complaint.trim().split('\n').at(-1)}`)
  fs.renameSync(fresh, cluster)
}

async function launch(
  how: Launch & { settings: Record<string, string> },
): Promise<{ server: ChildProcess; port: number }> {
  const log = path.join(how.directory, 'postgres.log')
  const deadline = Date.now() + START_TIMEOUT_MS
  for (;;) {
    const port = how.settings.port ? Number(how.settings.port) : await freePort()
    const server = spawnServer(how, port, log)
    if (await answers(server, how.cluster, deadline)) return { server, port }
    server.kill('SIGQUIT')
    const complaint = lastComplaint(log)
    // A port taken meanwhile, or children of a server that was killed a moment ago: both pass.
    const passing = /Address already in use|shared memory block/.test(complaint)
    if (!passing || Date.now() > deadline - START_TIMEOUT_MS + 10_000) {
      throw new PostgresError(`PostgreSQL did not start: ${complaint} (all of it: ${log})`)
    }
    await pause(100)
  }
}

function spawnServer(
  { binaries, account, cluster, settings }: Launch & { settings: Record<string, string> },
  port: number,
  log: string,
): ChildProcess {
  const all = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...settings,
  }
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const { command, args, options } = account.run(binaries.postgres, [...['-D', cluster], ...flags])
  const output = fs.openSync(log, 'w', 0o600)
  const server = spawn(command, args, {
    ...options,
    stdio: ['ignore', output, output],
    detached: true,
    cwd: cluster,
  })
  fs.closeSync(output)
  server.on('error', () => {})
  server.unref()
  return server
}

async function answers(server: ChildProcess, cluster: string, deadline: number): Promise<boolean> {
  while (Date.now() < deadline) {
    if (server.pid === undefined || server.exitCode !== null || server.signalCode !== null)
      return false
    if (isReady(cluster, server.pid)) return true
    await pause(10)
  }
  return false
}

function lastComplaint(log: string): string {
  const lines = fs.readFileSync(log, 'utf8').trim().split('\n')
  const line = lines.findLast((text) => /FATAL|PANIC|ERROR/.test(text)) ?? lines.at(-1) ?? ''
  const bind = lines.find((text) => text.includes('Address already in use'))
  return (bind ?? line).replace(/^.*?(?:FATAL|PANIC|ERROR|LOG):\s*/, '') || 'it said nothing'
}

async function createOwnDatabase(port: number, password: string): Promise<void> {
  const superuser = new Client({ connectionString: addressOf(SUPERUSER, password, port) })
  await superuser.connect()
  try {
    const roles = await superuser.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [OWNER])
    if (roles.rowCount === 0) {
      const quoted = superuser.escapeLiteral(password)
      await superuser.query(`CREATE ROLE ${OWNER} LOGIN CREATEDB PASSWORD ${quoted}`)
    }
    const databases = await superuser.query('SELECT 1 FROM pg_database WHERE datname = $1', [OWNER])
    if (databases.rowCount === 0) {
      await superuser.query(`CREATE DATABASE ${OWNER} OWNER ${OWNER}`)
    }
  } finally {
    await superuser.end()
  }
}

async function stopServer(server: ChildProcess, exited: Promise<unknown>): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  server.ref()
  server.kill('SIGINT')
  const impatient = setTimeout(() => server.kill('SIGQUIT'), FAST_STOP_MS)
  await exited
  clearTimeout(impatient)
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new PostgresError('no port is free')
  return address.port
}

function addressOf(user: string, password: string, port: number, database = 'postgres'): string {
  return `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
