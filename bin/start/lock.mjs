import { execFileSync } from 'node:child_process'
import fs from 'node:fs'

/** @typedef {{ pid: number, started: string }} Holder */

/**
 * Takes the lock `file` for this process until it ends. A lock whose process is gone, or whose number has passed to
 * another process, counts as free.
 *
 * @param {string} file
 * @returns {Holder | undefined} who holds it, when that is somebody else
 */
export function takeLock(file) {
  const me = { pid: process.pid, started: startOf(process.pid) }
  for (;;) {
    if (create(file, me)) {
      process.on('exit', () => releaseLock(file))
      return undefined
    }
    const holder = read(file)
    if (!holder) continue
    if (holder.pid === me.pid && holder.started === me.started) return undefined
    if (isRunning(holder)) return holder
    removeStale(file)
  }
}

/** @param {string} file */
export function releaseLock(file) {
  if (read(file)?.pid === process.pid) fs.rmSync(file, { force: true })
}

/**
 * Writes the lock beside its place and links it there, so that whoever finds the lock finds all of it.
 *
 * @param {string} file
 * @param {Holder} holder
 */
function create(file, holder) {
  const draft = `${file}.${process.pid}`
  fs.writeFileSync(draft, JSON.stringify(holder))
  try {
    fs.linkSync(draft, file)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    return createWithoutLinks(file, holder, error)
  } finally {
    fs.rmSync(draft, { force: true })
  }
}

/**
 * @param {string} file
 * @param {Holder} holder
 * @param {unknown} reason
 */
function createWithoutLinks(file, holder, reason) {
  if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(codeOf(reason))) throw reason
  try {
    fs.writeFileSync(file, JSON.stringify(holder), { flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/**
 * Two starts may find the same stale lock: only the one that gets the second lock judges it again and removes it, so
 * that the other cannot remove the fresh lock of the first.
 *
 * @param {string} file
 */
function removeStale(file) {
  const me = { pid: process.pid, started: startOf(process.pid) }
  const guard = `${file}.takeover`
  if (!create(guard, me)) {
    const other = read(guard)
    if (other && !isRunning(other)) fs.rmSync(guard, { force: true })
    return
  }
  const holder = read(file)
  if (holder && !isRunning(holder)) fs.rmSync(file, { force: true })
  fs.rmSync(guard, { force: true })
}

/**
 * @param {string} file
 * @returns {Holder | undefined}
 */
function read(file) {
  try {
    const { pid, started } = JSON.parse(fs.readFileSync(file, 'utf8'))
    return { pid, started }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    // Cut off by a full disk or a power cut: nobody's.
    return { pid: 0, started: '' }
  }
}

/** @param {Holder} holder */
function isRunning({ pid, started }) {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (codeOf(error) !== 'EPERM') return false
  }
  return startOf(pid) === started
}

/**
 * When a process began, in whatever words the system has for it; '' when it is gone.
 *
 * @param {number} pid
 */
function startOf(pid) {
  if (process.platform === 'linux') return startOnLinux(pid)
  if (process.platform === 'win32') return 'unknown'
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()
  } catch {
    return ''
  }
}

/** @param {number} pid */
function startOnLinux(pid) {
  try {
    const boot = fs.readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? '' : `${boot} ${fields[19]}`
  } catch {
    return ''
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
