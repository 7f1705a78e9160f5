/** The URLs of all that `set-up.ts` started for the tests. */
export interface Stack {
  /** Waymark, without a slash at the end. */
  url: string
  /** The URL of the inbox that `mailbox.ts` reads. */
  mailbox: string
  /** PostgreSQL of that Waymark. */
  database: string
}

/** Workers inherit the environment of the process that ran the set-up. */
export function tellTests(stack: Stack): void {
  process.env.WAYMARK_E2E = JSON.stringify(stack)
}

export function stack(): Stack {
  return JSON.parse(process.env.WAYMARK_E2E ?? 'null')
}
