/** Why Waymark does not start, in one line for the person who starts it. */
export class Refusal extends Error {
  /** @override */
  name = 'Refusal'
}

const FORESEEN = [
  'Refusal',
  'EnvironmentError',
  'PostgresError',
  'UnreachableError',
  'MigrationError',
  'ContentError',
]

/**
 * Says why the program ends, and ends it. Only what nobody foresaw comes with its stack.
 *
 * @param {unknown} error
 * @returns {never}
 */
export function refuse(error) {
  console.error(`Waymark did not start: ${reasonOf(error)}`)
  process.exit(1)
}

/** @param {unknown} error */
export function reasonOf(error) {
  if (!(error instanceof Error)) return String(error)
  return FORESEEN.includes(error.name) ? error.message : (error.stack ?? error.message)
}
