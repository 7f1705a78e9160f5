import { progressStore } from '@/components/progress/browser-sync'
import type { RoadmapRef } from '@/lib/roadmap/addresses'
import type { Change } from '@/lib/sync/progress-store'

/** Sets statuses on a map. The first tick on an official roadmap follows it; one's own needs no following. */
export function markOn({ slug, own }: RoadmapRef, statuses: Change['after']): void {
  if (own) progressStore.applyStatuses(statuses)
  else progressStore.applyStatusesOn(slug, statuses)
}
