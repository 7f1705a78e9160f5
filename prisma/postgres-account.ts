import { execFileSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { PostgresError } from './postgres-error'

/** The system user that PostgreSQL runs as. */
export interface Account {
  run: (program: string, args: string[]) => Command
  /** Gives a file or directory to that user. */
  own: (file: string) => void
}

export interface Reach {
  program: string
  directory: string
  /** The data directory, which may not exist yet. */
  cluster: string
}

interface Command {
  command: string
  args: string[]
  options: { env: NodeJS.ProcessEnv; uid?: number; gid?: number }
}

/**
 * PostgreSQL refuses to run as root. Started by root, it runs as the owner of the data directory, at first the system user
 * `postgres`, which is created when missing; started by anyone else, as that person.
 *
 * @param reach what that user must be able to run and to enter
 */
export function accountFor(reach: Reach): Account {
  const env = environment()
  if (process.getuid?.() !== 0) {
    return {
      run: (command, args) => ({ command, args, options: { env } }),
      own: () => {},
    }
  }
  const { uid, gid } = ownerOf(reach.cluster) ?? systemUser()
  const account: Account = {
    run: (command, args) => ({ command, args, options: { env, uid, gid } }),
    own: (file) => fs.chownSync(file, uid, gid),
  }
  if (reaches(account, reach)) return account
  return accountThatPassesClosedDirectories(account, reach)
}

/**
 * A checkout often lies below a directory that only root may enter (/root, a temporary directory). Linux can lend a
 * process the one capability it needs to pass through; the second one is for containers that withhold the first.
 */
function accountThatPassesClosedDirectories(account: Account, reach: Reach): Account {
  for (const capability of ['dac_read_search', 'dac_override']) {
    const lending: Account = {
      own: account.own,
      run: (program, args) => {
        const { options } = account.run(program, args)
        const user = [`--reuid=${options.uid}`, `--regid=${options.gid}`, '--clear-groups']
        // Without the secure bit, access(2) would judge by the user alone, and PostgreSQL asks it about its own files.
        const rights = [
          '--securebits=+no_setuid_fixup',
          `--inh-caps=-all,+${capability}`,
          `--ambient-caps=-all,+${capability}`,
        ]
        return {
          command: 'setpriv',
          args: [...user, ...rights, '--', program, ...args],
          options: { env: options.env },
        }
      },
    }
    if (reaches(lending, reach)) return lending
  }
  throw new PostgresError(
    `PostgreSQL does not run as root, and the system user postgres cannot reach ${reach.program} or ${reach.directory}: start Waymark ` +
      'as another user, move it and DATA_DIR to where every user may enter, or set DATABASE_URL',
  )
}

function reaches(account: Account, { program, directory }: Reach): boolean {
  return (
    succeeds(account, program, ['--version']) && succeeds(account, 'ls', ['-d', `${directory}/.`])
  )
}

function succeeds(account: Account, program: string, arguments_: string[]): boolean {
  const { command, args, options } = account.run(program, arguments_)
  return spawnSync(command, args, { ...options, stdio: 'ignore' }).status === 0
}

function ownerOf(cluster: string): { uid: number; gid: number } | undefined {
  if (!fs.existsSync(cluster)) return undefined
  const { uid, gid } = fs.statSync(cluster)
  return uid === 0 ? undefined : { uid, gid }
}

function systemUser(): { uid: number; gid: number } {
  const user = idsOf('postgres')
  if (user) return user
  const ways: [string, string[]][] = [
    ['useradd', ['--system', '--user-group', '--no-create-home', 'postgres']],
    ['adduser', ['-S', '-D', '-H', 'postgres']],
  ]
  for (const [command, args] of ways) {
    spawnSync(command, args, { stdio: 'ignore' })
    const created = idsOf('postgres')
    if (created) return created
  }
  throw new PostgresError(
    'PostgreSQL does not run as root, and the system user postgres could not be created: create it, start Waymark as ' +
      'another user, or set DATABASE_URL',
  )
}

function idsOf(name: string): { uid: number; gid: number } | undefined {
  try {
    const [uid, gid] = ['-u', '-g'].map((flag) =>
      Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] })),
    )
    return uid === undefined || gid === undefined ? undefined : { uid, gid }
  } catch {
    return undefined
  }
}

/** Nothing of ours but the search path: PGDATA, PGPORT and their like would change what PostgreSQL does. */
function environment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TEMP } = process.env
  const windows = SystemRoot ? { SystemRoot, ...(TEMP ? { TEMP } : {}) } : {}
  return { NODE_ENV: 'production', LC_ALL: 'C', ...(PATH ? { PATH } : {}), ...windows }
}
