import type { Snapshot } from './local-progress'
import type { Entry } from './outbox'

/** A message between the tabs of one browser. */
export type TabMessage =
  | { kind: 'committed'; entries: readonly Entry[] }
  /** `version` is the one of the owner's account after them, where the server named it. */
  | {
      kind: 'acknowledged'
      ids: readonly string[]
      owner: string | null
      version: number | undefined
      refused: boolean
    }
  | ({ kind: 'pulled' } & Snapshot)
  | { kind: 'signed-out' }
