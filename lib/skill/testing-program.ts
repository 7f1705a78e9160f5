import { spawn, spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

/** Long, because the machine may be busy; a program that hangs is still ended. */
const TIMEOUT = 60_000

interface Started {
  output: string
  /** null when the program had to be killed. */
  status: number | null
}

/**
 * Runs a program in an empty folder, passing only PATH from this process's environment.
 * @param script the text of the file `../<name>`, which is the program's last argument
 * @returns everything it wrote to stdout and stderr, in order
 */
export async function runProgram(
  program: string,
  args: readonly string[],
  { input = '', script }: { input?: string; script?: { name: string; text: string } } = {},
): Promise<Started> {
  const home = await mkdtemp(path.join(os.tmpdir(), 'waymark-example-'))
  const cwd = path.join(home, 'empty')
  await mkdir(cwd)
  const file = script && path.join(home, script.name)
  if (file) await writeFile(file, script.text)
  const written = path.join(home, 'output')
  const output = await open(written, 'w')
  try {
    const status = await end(program, [...args, ...(file ? [file] : [])], {
      cwd,
      input,
      output: output.fd,
    })
    return { output: await readFile(written, 'utf8'), status }
  } finally {
    await output.close()
    await rm(home, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** Tells whether a program of this name can be started here. */
export function isHere(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0
}

function end(
  program: string,
  args: readonly string[],
  { cwd, input, output }: { cwd: string; input: string; output: number },
): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: {
        NODE_ENV: 'development',
        NODE_NO_WARNINGS: '1',
        PYTHONUNBUFFERED: '1',
        ...{ PATH: process.env.PATH, HOME: cwd, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', TZ: 'UTC' },
      },
      stdio: ['pipe', output, output],
      // A process group of its own, so that its child processes end with it.
      detached: true,
    })
    const endAll = () => {
      try {
        if (child.pid) process.kill(-child.pid, 'SIGKILL')
      } catch {
        // The group has already ended.
      }
    }
    const timer = setTimeout(endAll, TIMEOUT)
    child.on('error', (error) => {
      clearTimeout(timer)
      reject(error)
    })
    child.on('exit', (status) => {
      clearTimeout(timer)
      endAll()
      resolve(status)
    })
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(input)
  })
}
