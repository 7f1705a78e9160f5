import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { Transform } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { Refusal } from './refusal.mjs'

const READY_TIMEOUT_MS = 60_000
/** The time that requests in flight may take after we were told to end. */
const GRACE_MS = 10_000

export interface WebServer {
  /** Settles when it answers and reaches the database. */
  ready: Promise<void>
  exited: Promise<unknown>
  /** Takes no new requests, lets those in flight end, for ten seconds at most. */
  stop: () => Promise<void>
}

/** Next's standalone server as a process of its own, in a group of its own: Ctrl-C reaches us, and we tell it. */
export function startWebServer(tree: string, host: string, port: number): WebServer {
  const leash = pathToFileURL(path.join(tree, 'end-with-parent.mjs')).href
  const child = spawn(process.execPath, ['--import', leash, path.join(tree, 'server.js')], {
    cwd: tree,
    env: { ...process.env, NODE_ENV: 'production', HOSTNAME: host, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    detached: process.platform !== 'win32',
  })
  const exited = new Promise((resolve) => child.once('exit', resolve))
  const banner = withoutBanner()
  child.stdout?.pipe(banner.stream).pipe(process.stdout)
  const ready = waitUntilReady(child, host, port).then(banner.end)
  return { ready, exited, stop: () => stop(child, exited) }
}

async function waitUntilReady(child: ChildProcess, host: string, port: number): Promise<void> {
  const deadline = Date.now() + READY_TIMEOUT_MS
  const address = `http://${reachable(host)}:${port}/api/health`
  let answer = 'it did not answer'
  while (Date.now() < deadline && child.exitCode === null && child.signalCode === null) {
    try {
      const response = await fetch(address, { signal: AbortSignal.timeout(5000) })
      if (response.ok) return
      answer = `it answered ${response.status} ${await response.text()}`
    } catch {
      // Not listening yet.
    }
    await pause(25)
  }
  throw new Refusal(`the web server is not ready: ${answer}`)
}

function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}

async function stop(child: ChildProcess, exited: Promise<unknown>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  const impatient = setTimeout(() => child.kill('SIGKILL'), GRACE_MS)
  await exited
  clearTimeout(impatient)
}

/** Next.js announces itself and an address while it starts; the one line about that is ours. */
function withoutBanner(): { stream: Transform; end: () => void } {
  let starting = true
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      if (!starting) return done(null, chunk)
      const lines = chunk.toString().split('\n')
      done(
        null,
        lines.filter((line) => !/^\s*$|^\s*(▲|✓|- (Local|Network):)/.test(line)).join('\n'),
      )
    },
  })
  return {
    stream,
    end: () => {
      starting = false
    },
  }
}
