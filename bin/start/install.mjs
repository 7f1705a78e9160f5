import fs from 'node:fs'
import path from 'node:path'
import { run, step } from './steps.mjs'

const ROOT = path.resolve(import.meta.dirname, '../..')

/** Installs what package-lock.json names, unless it is there. */
export async function ensureInstalled() {
  if (isInstalled()) return
  const { command, args } = npm()
  await step('Installing packages', () =>
    run(command, [...args, 'ci', '--include=dev', '--no-audit', '--no-fund'], {
      cwd: ROOT,
      doing: '`npm ci`',
    }),
  )
}

/** npm keeps beside the packages a lock file of what it really installed, and writes it last. */
export function isInstalled() {
  const wanted = packagesOf('package-lock.json')
  const installed = packagesOf('node_modules/.package-lock.json')
  if (!wanted || !installed) return false
  return Object.entries(wanted).every(
    ([name, { version, optional }]) =>
      name === '' || (installed[name] ? installed[name].version === version : optional),
  )
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }> | undefined}
 */
function packagesOf(file) {
  try {
    return JSON.parse(fs.readFileSync(path.join(ROOT, file), 'utf8')).packages
  } catch {
    return undefined
  }
}

/** The npm that runs us, else the one on the path. */
function npm() {
  const cli = process.env.npm_execpath
  if (cli?.endsWith('.js') && path.basename(cli).startsWith('npm')) {
    return { command: process.execPath, args: [cli] }
  }
  return { command: 'npm', args: [] }
}
