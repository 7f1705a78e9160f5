import { spawn, spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

/** Long, because the machine may be busy; what hangs is found all the same. */
const TIMEOUT = 60_000

interface Started {
  output: string
  /** null when it had to be ended. */
  status: number | null
}

/**
 * Runs a program in an empty folder, with nothing of this process's environment but the path.
 * @param script a text for the file `../<name>`, which is the program's last argument
 * @returns all it wrote, to both outputs in the order in which it did
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

/** Whether a program of this name can be started here. */
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
      // A group of its own, so that what it started ends with it.
      detached: true,
    })
    const endAll = () => {
      try {
        if (child.pid) process.kill(-child.pid, 'SIGKILL')
      } catch {
        // Nothing is left of the group.
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
