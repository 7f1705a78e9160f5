import { spawn } from 'node:child_process'
import path from 'node:path'
import { Refusal } from './refusal.mjs'

/**
 * Says what is being done while it is done, and how long it took.
 *
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(label, work) {
  const began = performance.now()
  process.stdout.write(`${label} … `)
  try {
    const result = await work()
    process.stdout.write(`${((performance.now() - began) / 1000).toFixed(1)} s\n`)
    return result
  } catch (error) {
    process.stdout.write('failed\n')
    throw error
  }
}

/**
 * Runs a program without showing what it says, unless it fails. It gets a process group of its own, so that ending us
 * ends all that it started.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, doing: string }} how
 */
export async function run(command, args, { cwd, env = process.env, doing }) {
  const child = spawn(command, args, {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    shell: process.platform === 'win32' && !path.isAbsolute(command),
  })
  /** @type {Buffer[]} */
  const said = []
  child.stdout.on('data', (chunk) => said.push(chunk))
  child.stderr.on('data', (chunk) => said.push(chunk))
  const letGo = endWithUs(child)
  const failure = await new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message))
    child.on('close', (code, signal) =>
      resolve(code === 0 ? undefined : (signal ?? `code ${code}`)),
    )
  })
  letGo()
  if (failure === undefined) return
  throw new Refusal(
    `${doing} failed (${failure}), saying:\n${Buffer.concat(said).toString().trim()}`,
  )
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => void} ends the arrangement
 */
function endWithUs(child) {
  /** @param {NodeJS.Signals} signal */
  const end = (signal) => {
    if (child.pid) endGroup(child.pid)
    process.stdout.write(`stopped by ${signal}\n`)
    process.exit(signal === 'SIGINT' ? 130 : 143)
  }
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])
  for (const signal of signals) process.on(signal, end)
  return () => {
    for (const signal of signals) process.off(signal, end)
  }
}

/** @param {number} pid */
function endGroup(pid) {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL')
  } catch {
    // It ended by itself a moment ago.
  }
}
