import type { ClientConfig } from 'pg'

/**
 * Configures our connections to the database at `url`. `sslmode` means what it means to PostgreSQL itself, and
 * `pg_stat_activity` shows our name. No other setting is sent while connecting: PgBouncer refuses those it does
 * not know, `statement_timeout` among them.
 *
 * @param application such as 'Waymark start'
 */
export function connectionOf(url: string, application = 'Waymark'): ClientConfig {
  return {
    connectionString: asPostgresReads(url),
    fallback_application_name: application,
  }
}

/** Does not use `URL`, which refuses a user without a host; PostgreSQL takes that for a socket. */
function asPostgresReads(url: string): string {
  if (!/[?&]sslmode=/.test(url) || /[?&]sslmode=no-verify\b/.test(url)) return url
  return /[?&]uselibpqcompat=/.test(url) ? url : `${url}&uselibpqcompat=true`
}

/** Returns the URL without password and settings, for messages. */
export function withoutPassword(url: string): string {
  const [, scheme = '', user, place = ''] =
    /^(\w+:\/\/)(?:([^:@/?#]*)(?::[^@/?#]*)?@)?([^?#]*)/.exec(url) ?? []
  const socket = /[?&]host=([^&#]+)/.exec(url)?.[1]
  const at = socket ? ` (host ${decodeURIComponent(socket)})` : ''
  return `${scheme}${user ? `${user}@` : ''}${place}${at}`
}
