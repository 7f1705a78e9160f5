import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'

/** Debian's, where it is installed; other names of the place come by PATH. */
const PGBOUNCER = ['/usr/sbin/pgbouncer', 'pgbouncer'].find(
  (program) => spawnSync(program, ['--version']).status === 0,
)

export const hasPooler = PGBOUNCER !== undefined

export interface Pooler {
  /** The URL of the same database, by way of PgBouncer in transaction mode. */
  urlOf: (url: string) => string
  stop: () => Promise<void>
}

/** Starts a PgBouncer with an ordinary configuration in front of the server of `url`. */
export async function startPooler(url: string): Promise<Pooler> {
  if (!PGBOUNCER) throw new Error('PgBouncer is not installed')
  const { hostname, port, username, password } = new URL(url)
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'waymark-pgbouncer-'))
  fs.chmodSync(directory, 0o755)
  const own = String(await freePort())
  const users = path.join(directory, 'users.txt')
  fs.writeFileSync(users, `"${username}" "${decodeURIComponent(password)}"\n`)
  const settings = path.join(directory, 'pgbouncer.ini')
  fs.writeFileSync(
    settings,
    `[databases]
* = host=${hostname} port=${port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${own}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${users}
pool_mode = transaction
default_pool_size = 4
max_client_conn = 200
`,
  )
  const asNobody = process.getuid?.() === 0 ? ['--user=nobody'] : []
  const child = spawn(PGBOUNCER, ['--quiet', ...asNobody, settings], { stdio: 'ignore' })
  const exited = once(child, 'exit')
  const pooler = {
    urlOf: (direct: string) => Object.assign(new URL(direct), { port: own }).href,
    stop: async () => {
      child.kill('SIGKILL')
      await exited
      fs.rmSync(directory, { recursive: true, force: true })
    },
  }
  await answers(pooler.urlOf(url), exited)
  return pooler
}

async function answers(url: string, exited: Promise<unknown>): Promise<void> {
  let hasEnded = false
  void exited.then(() => {
    hasEnded = true
  })
  for (;;) {
    const client = new Client({ connectionString: url })
    client.on('error', () => {})
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      if (hasEnded) throw error
      await pause(50)
    }
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  return address && typeof address === 'object' ? address.port : 0
}
