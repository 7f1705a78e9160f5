/** Says in one line, to the person who starts Waymark, why its own PostgreSQL does not run and what to do. */
export class PostgresError extends Error {
  override name = 'PostgresError'
}
