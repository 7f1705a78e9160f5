import type { ClientConfig } from 'pg'

/**
 * How everything of ours connects to the database at `url`. `sslmode` means what it means to PostgreSQL itself, and
 * `pg_stat_activity` tells who we are. No other setting is sent while connecting: PgBouncer refuses those it does
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

/** Not by way of `URL`, which refuses a user without a host; PostgreSQL takes that for a socket. */
function asPostgresReads(url: string): string {
  if (!/[?&]sslmode=/.test(url) || /[?&]sslmode=no-verify\b/.test(url)) return url
  return /[?&]uselibpqcompat=/.test(url) ? url : `${url}&uselibpqcompat=true`
}

/** For words to a person: without password and settings. */
export function withoutPassword(url: string): string {
  const [, scheme = '', user, place = ''] =
    /^(\w+:\/\/)(?:([^:@/?#]*)(?::[^@/?#]*)?@)?([^?#]*)/.exec(url) ?? []
  const socket = /[?&]host=([^&#]+)/.exec(url)?.[1]
  const at = socket ? ` (host ${decodeURIComponent(socket)})` : ''
  return `${scheme}${user ? `${user}@` : ''}${place}${at}`
}
