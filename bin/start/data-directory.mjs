import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { takeLock } from './lock.mjs'
import { Refusal } from './refusal.mjs'

/** The time for which a server that was just told to end may still hold its directory. */
const PATIENCE_MS = 2000

/**
 * Makes DATA_DIR when it is missing and takes its lock, before anything else of the start touches anything.
 *
 * @param {string} directory
 */
export async function prepareDataDirectory(directory) {
  try {
    makeDirectory(directory)
    fs.accessSync(directory, fs.constants.W_OK | fs.constants.X_OK)
  } catch (error) {
    throw new Refusal(reasonOf(directory, error))
  }
  const impatient = Date.now() + PATIENCE_MS
  for (;;) {
    const holder = lock(directory)
    if (!holder) return
    if (Date.now() > impatient) {
      throw new Refusal(
        `DATA_DIR ${directory} is in use by the Waymark of process ${holder.pid}: stop it, or choose another DATA_DIR`,
      )
    }
    await pause(100)
  }
}

/**
 * Not `recursive`, which in Node 20 never returns where nothing can be made, such as below /proc.
 *
 * @param {string} directory
 */
function makeDirectory(directory) {
  if (fs.existsSync(directory) && fs.statSync(directory).isDirectory()) return
  if (path.dirname(directory) !== directory) makeDirectory(path.dirname(directory))
  fs.mkdirSync(directory)
}

/** @param {string} directory */
function lock(directory) {
  try {
    return takeLock(path.join(directory, 'lock'))
  } catch (error) {
    throw new Refusal(reasonOf(directory, error))
  }
}

/**
 * @param {string} directory
 * @param {unknown} error
 */
function reasonOf(directory, error) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  if (code === 'EEXIST' || code === 'ENOTDIR') return `DATA_DIR ${directory} is not a directory`
  return `DATA_DIR ${directory} cannot be written (${code}): choose another, or give this user the right to`
}
