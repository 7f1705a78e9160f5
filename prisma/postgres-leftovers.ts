import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

const PATIENCE_MS = 20_000

/**
 * What an earlier run left behind when it was killed: a PostgreSQL that still serves this directory is stopped, and a
 * `postmaster.pid` whose number has since passed to an unrelated process is removed, since PostgreSQL would take that
 * process for itself and refuse to start. The caller holds the lock on the directory.
 */
export async function clearLeftovers(cluster: string): Promise<void> {
  const pid = Number(pidFile(cluster)[0])
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return
  if (!serves(pid, cluster)) {
    fs.rmSync(path.join(cluster, 'postmaster.pid'), { force: true })
    return
  }
  process.kill(pid, 'SIGINT')
  const impatient = Date.now() + PATIENCE_MS
  while (isAlive(pid)) {
    if (Date.now() > impatient) process.kill(pid, 'SIGQUIT')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** Whether the server with that process id says in its `postmaster.pid` that it takes connections. */
export function isReady(cluster: string, pid: number): boolean {
  const lines = pidFile(cluster)
  return Number(lines[0]) === pid && lines[7]?.trim() === 'ready'
}

function pidFile(cluster: string): string[] {
  try {
    return fs.readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return []
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !isZombie(pid)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function isZombie(pid: number): boolean {
  try {
    return /\) Z /.test(fs.readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

/** A PostgreSQL of another directory does not count. Its working directory is its data directory. */
function serves(pid: number, cluster: string): boolean {
  try {
    const theirs = fs.statSync(`/proc/${pid}/cwd`)
    const ours = fs.statSync(cluster)
    return theirs.dev === ours.dev && theirs.ino === ours.ino
  } catch {
    return commandOf(pid).includes('postgres')
  }
}

function commandOf(pid: number): string {
  try {
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return ''
  }
}
