import { askedAlone } from '@/components/ui/keys'
import type { Status } from '@/lib/progress/schema'
import { STATUSES } from '@/lib/progress/statuses'

/** The status that a key sets. */
export function statusOfKey(event: KeyboardEvent): Status | undefined {
  const asked = askedAlone(event)
  return STATUSES.find((status) => status === asked)
}
