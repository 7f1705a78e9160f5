import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { cleanEnvironment } from './dot-env.mjs'

const PATIENCE_MS = 400_000

/** One `npm start`, as a person would type it, in a process group of its own as a terminal would give it. */
export class Waymark {
  /** All that it said so far, on both outputs. */
  said = ''
  readonly child: ChildProcess
  readonly dataDir: string
  #errors = ''
  readonly #exit: Promise<number | string>

  constructor(clone: string, env: Record<string, string> = {}, command = ['npm', 'start']) {
    this.dataDir = path.resolve(clone, env.DATA_DIR ?? '.data')
    const [program = '', ...args] = command
    this.child = spawn(program, args, {
      cwd: clone,
      env: { ...withoutNpm(cleanEnvironment('test')), PORT: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    })
    this.child.stdout?.on('data', (chunk: Buffer) => {
      this.said += chunk
    })
    this.child.stderr?.on('data', (chunk: Buffer) => {
      this.said += chunk
      this.#errors += chunk
    })
    this.#exit = new Promise((resolve) => {
      this.child.on('close', (code, signal) => resolve(code ?? signal ?? 'unknown'))
    })
  }

  /** Its output on standard error, without npm's own remarks. */
  get complaint(): string {
    return this.#errors.replace(/^npm .*\n/gm, '').trim()
  }

  get pid(): number {
    return this.child.pid ?? 0
  }

  /** @returns the address in the line that says it is ready */
  async ready(): Promise<string> {
    const found = await this.saying(/Waymark is ready: (\S+)/)
    return found[1] ?? ''
  }

  /** Waits until it says this. */
  async saying(pattern: RegExp): Promise<RegExpExecArray> {
    const deadline = Date.now() + PATIENCE_MS
    while (Date.now() < deadline) {
      const found = pattern.exec(this.said)
      if (found) return found
      if (this.child.exitCode !== null || this.child.signalCode !== null) break
      await pause(20)
    }
    throw new Error(`it never said ${pattern}, but:\n${this.said}`)
  }

  /** @returns the exit code, or the signal that ended it */
  exit(): Promise<number | string> {
    return this.#exit
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | string> {
    this.child.kill(signal)
    return this.#exit
  }

  /** Does what Ctrl-C does: the signal goes to everything in the terminal's foreground. */
  async pressCtrlC(): Promise<number | string> {
    process.kill(-this.pid, 'SIGINT')
    return this.#exit
  }

  /** Every process that this start brought about, wherever it moved. */
  processes(): number[] {
    const table = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' })
    const rows = table
      .trim()
      .split('\n')
      .map((row) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(row))
    const ours = new Set([this.pid])
    for (const row of rows) {
      const [pid, parent, args] = [Number(row?.[1]), Number(row?.[2]), row?.[3] ?? '']
      if (ours.has(parent) || args.includes(this.dataDir)) ours.add(pid)
    }
    return [...ours].filter(isAlive)
  }

  async killEverything(): Promise<void> {
    const doomed = this.processes()
    for (const pid of doomed) kill(pid)
    while (doomed.some(isAlive)) await pause(20)
  }

  /** The process that serves the pages. */
  webServer(): number {
    const pid = this.processes().find((each) => commandOf(each).includes('next-server'))
    if (pid === undefined) throw new Error('there is no web server')
    return pid
  }

  /** The URL of its own PostgreSQL for one of its two roles; each has a password of its own. */
  databaseUrl(role: 'postgres' | 'waymark' = 'postgres'): string {
    const read = (name: string) => fs.readFileSync(path.join(this.dataDir, name), 'utf8')
    const port = read('postgres/postmaster.pid').split('\n')[3]
    return `postgresql://${role}:${read(`${role}-password`).trim()}@127.0.0.1:${port}/waymark`
  }
}

export function isAlive(pid: number): boolean {
  return !/^(Z.*)?$/.test(tellOf(pid, 'stat'))
}

export function commandOf(pid: number): string {
  return tellOf(pid, 'args')
}

function tellOf(pid: number, column: string): string {
  const { stdout } = spawnSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' })
  return stdout.trim()
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // Gone with its parent.
  }
}

/** We may run below `npm test`, whose variables are not those of a person's shell. */
function withoutNpm(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const entries = Object.entries(env).filter(([name]) => !/^npm_(?!config_)/.test(name))
  return { ...Object.fromEntries(entries), NODE_ENV: 'development' }
}
