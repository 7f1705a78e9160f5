import type { MapData } from './map-data'

let wanted = false

/** Lights the chain of the skill in hand; what draws it is fetched when the first skill is in hand. */
export function showPrerequisites(
  page: ParentNode,
  skill: string | undefined,
  data: Pick<MapData, 'requires'>,
): void {
  wanted ||= skill !== undefined
  if (!wanted) return
  // Calls are answered in their order, also those that came while it was being fetched.
  import('./draw-prerequisites').then(
    ({ drawPrerequisites }) => drawPrerequisites(page, skill, data),
    // Without a network nothing is lit; the next skill tries again.
    () => undefined,
  )
}
