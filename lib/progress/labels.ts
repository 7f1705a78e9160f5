import type { GroupMeasure } from './measure'

/** Returns the count at the right of a sign or a card: filled of all, or the number that is enough. */
export function countLabel(group: { pick?: number | undefined }, measured: GroupMeasure): string {
  const { filled, slots, children, started } = measured
  if (slots === 0) return children.length > 0 ? 'nothing left to count' : ''
  if (group.pick === undefined) return `${filled} / ${slots}`
  const enough = `${group.pick === 1 ? 'one' : group.pick} of ${children.length}`
  if (filled === slots) return `${enough} ✓`
  return started ? `${enough}, ${filled} / ${slots}` : enough
}

export function hoursLabel(hoursLeft: number): string {
  const rounded = hoursLeft >= 20 ? Math.round(hoursLeft / 5) * 5 : Math.round(hoursLeft)
  return hoursLeft > 0 ? `about ${Math.max(1, rounded)} h left` : 'nothing left to do'
}

export function percentLabel(percent: number | null): string {
  return percent === null ? '–' : `${percent} %`
}
