import { hostname } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'

/** Queries the database inside the transaction that will hold the lock. */
export type Ask = <Row>(sql: string, values: unknown[]) => Promise<Row[]>

export interface Wait {
  /** Tells the person, once, when waiting takes longer than a moment. */
  say: (line: string) => void
  /** Returns true when somebody wants us to end instead. */
  isOver: () => boolean
}

/** Somebody wanted the program to end while it waited. */
export class WaitOver extends Error {
  override name = 'WaitOver'
}

const SAY_AFTER_MS = 3000
const POLL_MS = 250

/**
 * Takes an advisory lock that ends with the transaction. Behind a pooler a session outlives its client, and with it a lock
 * that belongs to the session. Polls, so that no time limit of the server ends the wait early.
 *
 * @param what the holder of the lock does, for the message: 'migrates this database'
 * @throws WaitOver
 */
export async function waitForLock(ask: Ask, key: bigint, what: string, wait: Wait): Promise<void> {
  const began = Date.now()
  let said = false
  while (!(await isTaken(ask, key))) {
    if (wait.isOver()) throw new WaitOver('told to end while waiting for a lock')
    if (!said && Date.now() - began > SAY_AFTER_MS) {
      said = true
      wait.say(`Waiting: ${await holderOf(ask, key, what)}`)
    }
    await pause(POLL_MS)
  }
}

/** For a caller that reports nothing and waits to the end. */
export const PATIENT: Wait = { say: () => {}, isOver: () => false }

/** The name of a start in `pg_stat_activity`. */
export const START_NAME = `Waymark start ${process.pid} on ${hostname()}`.slice(0, 63)

async function isTaken(ask: Ask, key: bigint): Promise<boolean> {
  const [row] = await ask<{ taken: boolean }>(
    'SELECT pg_try_advisory_xact_lock($1::bigint) AS taken',
    [String(key)],
  )
  return row?.taken ?? false
}

async function holderOf(ask: Ask, key: bigint, what: string): Promise<string> {
  const [holder] = await ask<{ pid: number; name: string | null; since: string | null }>(HOLDER, [
    String(key),
  ])
  if (!holder) return `another program ${what}`
  const { pid, name, since } = holder
  const who = `PostgreSQL's process ${pid} (${name || 'it gave no name'}${since ? `, since ${since}` : ''})`
  return `${who} ${what}. If it is stuck: SELECT pg_terminate_backend(${pid})`
}

const HOLDER = `
  SELECT l.pid, a.application_name AS name,
    to_char(coalesce(a.xact_start, a.backend_start) AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS "UTC"') AS since
  FROM pg_locks l LEFT JOIN pg_stat_activity a USING (pid)
  WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1
    AND (l.classid::bigint << 32) | l.objid::bigint = $1::bigint
  LIMIT 1`
