import { afterPaint } from '@/components/map/after-paint'
import type { MapData } from '@/components/map/map-data'

interface InHand {
  page: ParentNode
  skill: string | undefined
  data: Pick<MapData, 'requires'>
}

let wanted = false
let inHand: InHand

/**
 * Lights the chain of the skill in hand, behind the next paint: the focus moves at once on a map of any size. What draws
 * it is fetched when the first skill is in hand.
 */
export function showPrerequisites(
  page: ParentNode,
  skill: string | undefined,
  data: Pick<MapData, 'requires'>,
): void {
  wanted ||= skill !== undefined
  inHand = { page, skill, data }
  if (wanted) draw()
}

const draw = afterPaint(() => {
  import('./draw-prerequisites').then(
    // The last skill that came while this was being fetched is the one in hand.
    ({ drawPrerequisites }) => drawPrerequisites(inHand.page, inHand.skill, inHand.data),
    // Without a network nothing is lit; the next skill tries again.
    () => undefined,
  )
})
