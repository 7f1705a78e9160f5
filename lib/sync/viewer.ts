import type { Session } from './ports'

/** The person at the browser, and so what of its outbox they may see and send. */
export interface Viewer {
  /** The hint of their session; null for a guest. */
  owner: string | null
  /**
   * A guest's progress stays out of this account. That is so when its owner used a sign-in link requested in another browser
   * and did not claim the ticks in this one, which may be somebody else's.
   */
  guestApart: boolean
}

export function viewerOf(session: Session): Viewer {
  const owner = session.hint() ?? null
  return { owner, guestApart: owner !== null && session.isGuestApart(owner) }
}
