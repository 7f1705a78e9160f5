import { isUnavailable, Unavailable } from './unavailable'

/** Returns an error that is a refusal itself, or a refusal when the error shows that the database does not respond. */
export function unavailableIn(error: unknown): Unavailable | undefined {
  if (isUnavailable(error)) return error
  if (!isDatabaseSilent(error)) return undefined
  return new Unavailable('The database does not answer. Try again in a few seconds.', 10)
}

/** Tells whether the database could not be reached, was too slow, or closed the connection. */
export function isDatabaseSilent(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > LEVELS) return false
  const { code, originalCode, kind, message, cause, meta, driverAdapterError } = error as Faulty
  return (
    [code, originalCode, kind].some((name) => typeof name === 'string' && SILENCE.has(name)) ||
    (typeof message === 'string' && SAID.test(message)) ||
    [cause, meta, driverAdapterError].some((inner) => isDatabaseSilent(inner, depth + 1))
  )
}

/** Prisma wraps the driver's error in one of several ways. */
type Faulty = Partial<
  Record<
    'code' | 'originalCode' | 'kind' | 'message' | 'cause' | 'meta' | 'driverAdapterError',
    unknown
  >
>
const LEVELS = 5

const SILENCE = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', 'EPIPE', 'EAI_AGAIN', 'ENOENT'],
  // PostgreSQL: the connection failed, it is shutting down or starting, too many connections, a time limit.
  ...['08000', '08003', '08006', '08001', '08004', '57P01', '57P02', '57P03', '53300'],
  ...['57014', '55P03', '25P03', '25P04', '57P05'],
  // Prisma: cannot be reached, closed the connection, no connection or transaction in time.
  ...['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028'],
  ...['DatabaseNotReachable', 'ConnectionClosed', 'SocketTimeout', 'TooManyConnections'],
])

/** The errors of `pg` that have no code. */
const SAID =
  /^(timeout exceeded when trying to connect|Connection terminated|Query read timeout|Client has encountered a connection error)/
