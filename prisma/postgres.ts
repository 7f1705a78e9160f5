import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { Client } from 'pg'
import { ensureCluster, type Place, SUPERUSER } from './postgres-cluster'
import { errorIn, PostgresError } from './postgres-error'
import { clearLeftovers, isReady } from './postgres-leftovers'

const OWNER = 'waymark'
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
  const cluster = path.join(directory, 'postgres')
  const { superuserPassword, ownerPassword, ...place } = await ensureCluster(directory, cluster)
  await clearLeftovers(cluster)

  const { server, port, exited } = await launch({ ...place, settings })
  const stop = () => stopServer(server, exited)
  try {
    await createOwnDatabase(port, superuserPassword, ownerPassword)
  } catch (error) {
    await stop()
    throw error
  }
  return { url: addressOf(OWNER, ownerPassword, port, OWNER), exited, stop }
}

interface Launch extends Place {
  settings: Record<string, string>
}

interface Launched {
  server: ChildProcess
  port: number
  exited: Promise<unknown>
}

async function launch(how: Launch): Promise<Launched> {
  const log = path.join(how.directory, 'postgres.log')
  const deadline = Date.now() + START_TIMEOUT_MS
  for (;;) {
    const port = how.settings.port ? Number(how.settings.port) : await freePort()
    const server = spawnServer(how, port, log)
    const exited = new Promise((resolve) => server.once('exit', resolve))
    if (await answers(server, how.cluster, deadline)) return { server, port, exited }
    server.kill('SIGQUIT')
    const complaint = errorIn(fs.readFileSync(log, 'utf8'))
    // A port taken meanwhile, or children of a server that was killed a moment ago: both pass.
    const passing = /Address already in use|shared memory block/.test(complaint)
    if (!passing || Date.now() > deadline - START_TIMEOUT_MS + 10_000) {
      throw new PostgresError(`PostgreSQL did not start: ${complaint} (all of it: ${log})`)
    }
    await pause(100)
  }
}

function spawnServer(
  { binaries, account, cluster, settings }: Launch,
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
  const { command, args, options } = account.run(binaries.postgres, ['-D', cluster, ...flags])
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

async function createOwnDatabase(
  port: number,
  superuserPassword: string,
  ownerPassword: string,
): Promise<void> {
  const superuser = new Client({ connectionString: addressOf(SUPERUSER, superuserPassword, port) })
  await superuser.connect()
  try {
    const roles = await superuser.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [OWNER])
    const verb = roles.rowCount === 0 ? 'CREATE' : 'ALTER'
    const quoted = superuser.escapeLiteral(ownerPassword)
    await superuser.query(`${verb} ROLE ${OWNER} LOGIN CREATEDB PASSWORD ${quoted}`)
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
