import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const PATIENCE_MS = 20_000

/**
 * Clears what an earlier run left behind when it was killed: stops a PostgreSQL that still serves this directory. Then a
 * `postmaster.pid` whose number is still in the process table, as a zombie that nobody reaps or because it has passed
 * to another process, is removed: PostgreSQL would take that for itself and refuse to start. The caller holds the
 * lock on the directory.
 */
export async function clearLeftovers(cluster: string): Promise<void> {
  const pid = Number(pidFile(cluster)[0])
  if (!Number.isInteger(pid) || pid <= 0) return
  const impatient = Date.now() + PATIENCE_MS
  if (serves(pid, cluster)) process.kill(pid, 'SIGINT')
  while (serves(pid, cluster)) {
    if (Date.now() > impatient) process.kill(pid, 'SIGQUIT')
    await pause(20)
  }
  while (childrenOf(cluster).length > 0 && Date.now() < impatient) await pause(20)
  if (exists(pid)) fs.rmSync(path.join(cluster, 'postmaster.pid'), { force: true })
}

/** Tells whether the server with that process id says in its `postmaster.pid` that it takes connections. */
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

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Tells whether that process is a PostgreSQL of this directory. The working directory of one is its data directory. */
function serves(pid: number, cluster: string): boolean {
  if (!exists(pid)) return false
  if (process.platform === 'linux') return worksIn(pid, cluster)
  try {
    const command = execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
    return command.includes('postgres')
  } catch {
    return false
  }
}

/** Processes that outlive a killed server for the moment that it takes them to notice. */
function childrenOf(cluster: string): number[] {
  if (process.platform !== 'linux') return []
  const pids = fs.readdirSync('/proc').map(Number).filter(Number.isInteger)
  return pids.filter((pid) => worksIn(pid, cluster))
}

function worksIn(pid: number, cluster: string): boolean {
  try {
    const theirs = fs.statSync(`/proc/${pid}/cwd`)
    const ours = fs.statSync(cluster)
    return theirs.dev === ours.dev && theirs.ino === ours.ino
  } catch {
    return false
  }
}
