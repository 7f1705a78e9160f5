import { urlOf } from './env-address'

/** A PostgreSQL, by the URLs that PostgreSQL itself takes; what this driver cannot do of it is refused in words. */
export const databaseAddress = urlOf({
  schemes: ['postgresql:', 'postgres:'],
  path: true,
  query: true,
  credentials: true,
  hostless: true,
  further: ({ pathname, searchParams }) =>
    faultOfSchema(searchParams.get('schema')) ??
    faultOfSslMode(searchParams.get('sslmode'), searchParams.has('sslrootcert')) ??
    faultOfHosts(searchParams) ??
    (/\/.*\//.test(pathname)
      ? 'has more than one name after its host: write one database, and %2F for a / in its name'
      : undefined),
})

function faultOfSchema(schema: string | null): string | undefined {
  if (schema === null || schema === 'public') return undefined
  return "has ?schema=, but Waymark's tables are in the schema public: remove it, and give Waymark a database of its own"
}

function faultOfSslMode(mode: string | null, hasRoot: boolean): string | undefined {
  if (mode === null || SSL_MODES.includes(mode)) {
    return mode === 'verify-ca' && !hasRoot
      ? 'has sslmode=verify-ca without sslrootcert: add sslrootcert=/path/to/ca.crt, or write sslmode=verify-full'
      : undefined
  }
  if (mode === 'prefer' || mode === 'allow')
    return `has sslmode=${mode}, which may or may not encrypt: write sslmode=require or sslmode=disable`
  return `has an unknown sslmode: write one of ${SSL_MODES.join(', ')}`
}

const SSL_MODES = ['disable', 'require', 'verify-ca', 'verify-full', 'no-verify']

function faultOfHosts(parameters: URLSearchParams): string | undefined {
  if (parameters.has('service'))
    return 'has ?service=, which is not supported: write host, port, user and database instead'
  if (parameters.get('host')?.includes(',')) return 'names several hosts: write one of them'
  const target = parameters.get('target_session_attrs')
  return target === null || TARGETS.includes(target)
    ? undefined
    : `has a target_session_attrs that may allow no writing: write one of ${TARGETS.join(', ')}, or remove it`
}

const TARGETS = ['any', 'read-write', 'primary']
