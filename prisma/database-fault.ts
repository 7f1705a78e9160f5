import type { Client } from 'pg'
import { withoutPassword } from './connection'

const OLDEST = 15

/** The database cannot be used; one line says why and what helps. It names the database without its password. */
export class UnreachableError extends Error {
  override name = 'UnreachableError'
}

/** In words, why no connection came about. */
export function unreachable(url: string, error: unknown): UnreachableError {
  return new UnreachableError(`the database at ${withoutPassword(url)} ${reasonOf(error)}`)
}

/** @throws UnreachableError when this server is too old, may not be written to, or lets us create nothing */
export async function demandUsable(client: Client, url: string): Promise<void> {
  const { rows } = await client.query<Server>(SERVER)
  const fault = rows[0] && faultOf(rows[0])
  if (fault) throw new UnreachableError(`the database at ${withoutPassword(url)} ${fault}`)
}

interface Server {
  version: number
  role: string
  database: string
  isReadOnly: boolean
  hasSchema: boolean
  mayCreate: boolean
  isMigrated: boolean
}

const SERVER = `
  SELECT current_setting('server_version_num')::int AS version,
    current_user AS role,
    current_database() AS database,
    pg_is_in_recovery() OR current_setting('transaction_read_only') = 'on' AS "isReadOnly",
    to_regnamespace('public') IS NOT NULL AS "hasSchema",
    coalesce(has_schema_privilege(to_regnamespace('public'), 'CREATE'), false) AS "mayCreate",
    to_regclass('public._prisma_migrations') IS NOT NULL AS "isMigrated"`

function faultOf(server: Server): string | undefined {
  const { version, role, database } = server
  if (version < OLDEST * 10_000)
    return `is PostgreSQL ${Math.floor(version / 10_000)}: Waymark needs ${OLDEST} or newer`
  if (server.isReadOnly) return 'takes no writes: name the primary and not a replica of it'
  if (!server.hasSchema)
    return `has no schema public: run CREATE SCHEMA public AUTHORIZATION "${role}" in it`
  if (!server.mayCreate && !server.isMigrated)
    return `lets the user ${role} create no tables: run GRANT CREATE ON SCHEMA public TO "${role}" in ${database}, as its owner`
  return undefined
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const message = error instanceof Error ? error.message : String(error)
  const known = BY_CODE[code] ?? BY_MESSAGE.find(([pattern]) => pattern.test(message))?.[1]
  return known ?? `cannot be used: ${(message || code).split('\n')[0]}`
}

const UNKNOWN_HOST = 'cannot be found: check its host name'
const UNTRUSTED =
  'shows a certificate that nobody this machine knows has signed: add sslrootcert=/path/to/ca.crt to its URL, or write sslmode=require to encrypt without checking who answers'

const BY_CODE: Record<string, string> = {
  ECONNREFUSED: 'refuses the connection: start it, or check host and port',
  ECONNRESET: 'ends the connection at once: check that a PostgreSQL listens on that port',
  ETIMEDOUT: 'does not answer: check host, port and firewall',
  EHOSTUNREACH: 'cannot be reached from here: check host and network',
  ENETUNREACH: 'cannot be reached from here: check host and network',
  ENOTFOUND: UNKNOWN_HOST,
  EAI_AGAIN: UNKNOWN_HOST,
  ENOENT: 'cannot be opened: the socket or certificate file that its URL names is not there',
  EACCES: 'cannot be opened: this user may not use that socket or read that certificate file',
  '28P01': 'refuses the password or the user: check both',
  '28000': 'does not let this user in from here: check the user, and pg_hba.conf of that server',
  '3D000': 'has no database of that name: create it, or name another',
  '53300': 'has no connection left: raise max_connections, or stop what uses them',
  '57P03': 'is starting up or shutting down: try again in a moment',
  DEPTH_ZERO_SELF_SIGNED_CERT: UNTRUSTED,
  SELF_SIGNED_CERT_IN_CHAIN: UNTRUSTED,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNTRUSTED,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNTRUSTED,
  CERT_HAS_EXPIRED: 'shows a certificate that has expired: renew it',
  ERR_TLS_CERT_ALTNAME_INVALID:
    'shows a certificate for another host name: use the name in it, or sslmode=verify-ca with sslrootcert',
}

const BY_MESSAGE: [RegExp, string][] = [
  [/does not support SSL/, 'does not encrypt: turn ssl on there, or write sslmode=disable'],
  [/timeout expired|timed? ?out/i, 'does not answer: check host, port and firewall'],
  [/password must be a string|no password supplied/, 'wants a password: put it into its URL'],
  [/no such database/, 'has no database of that name: create it, or name another'],
  [
    /no such user|auth failed|authentication failed/,
    'refuses the password or the user: check both',
  ],
  [
    /unsupported startup parameter/,
    'is a pooler that refuses a setting of its URL: remove what stands behind the ?, or name it in ignore_startup_parameters',
  ],
  [/Connection terminated/, 'ended the connection at once: check its log'],
]
