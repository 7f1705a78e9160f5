import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { cleanEnvironment } from '../bin/start/dot-env.mjs'

const ROOT = path.resolve(import.meta.dirname, '..')

/** Runs the program of `npm start` with these settings and no others; resolves when it is ready. */
export async function startWaymark(
  settings: Record<string, string>,
): Promise<{ stop: () => Promise<void> }> {
  const child = spawn(process.execPath, ['--import', END_WITH_US, 'bin/start.mjs'], {
    cwd: ROOT,
    env: { ...cleanEnvironment('production'), ...settings },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let said = ''
  const ready = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        said += chunk
        if (said.includes('Waymark is ready: ')) resolve()
      })
  })
  const ended = once(child, 'exit').then(() => {
    throw new Error(`Waymark did not start:\n${said}`)
  })
  await Promise.race([ready, ended])
  ended.catch(() => undefined)
  return { stop: () => stop(child) }
}

/** A test run that is killed leaves no server and no database behind. */
const END_WITH_US = `data:text/javascript,${encodeURIComponent(
  "process.on('disconnect', () => process.kill(process.pid, 'SIGTERM')); process.channel.unref()",
)}`

/** The address of the embedded PostgreSQL in a DATA_DIR; its `postmaster.pid` holds the port in the fourth line. */
export function databaseIn(directory: string): string {
  const read = (name: string) => readFileSync(path.join(directory, name), 'utf8')
  const port = read('postgres/postmaster.pid').split('\n')[3]
  return `postgresql://waymark:${read('waymark-password').trim()}@127.0.0.1:${port}/waymark`
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = once(child, 'exit')
  child.kill('SIGTERM')
  await exited
}
