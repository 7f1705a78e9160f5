/** Says in one line, to the person who starts Waymark, why its own PostgreSQL does not run and what to do. */
export class PostgresError extends Error {
  override name = 'PostgresError'
}

/** The line of PostgreSQL's own words that tells what is wrong. */
export function errorIn(said: string): string {
  const lines = said.trim().split('\n')
  const bind = lines.find((line) => line.includes('Address already in use'))
  const line =
    bind ?? lines.findLast((text) => /FATAL|PANIC|ERROR|error:/.test(text)) ?? lines.at(-1)
  return line?.replace(/^.*?(?:FATAL|PANIC|ERROR|LOG|error):\s*/, '') || 'it said nothing'
}
