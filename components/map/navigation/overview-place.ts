export interface Span {
  top: number
  bottom: number
}

/**
 * Returns the place of the visible part on the overview. Each leg is mapped onto its mark, so it is right in every layout, whatever
 * heights the legs have there; undefined when no leg is in sight.
 * @param legs in order, from top to bottom; as many as marks
 */
export function windowOn(
  legs: readonly Span[],
  marks: readonly Span[],
  sight: Span,
): Span | undefined {
  const first = legs.findIndex(({ bottom }) => bottom > sight.top)
  const last = legs.findLastIndex(({ top }) => top < sight.bottom)
  if (first < 0 || last < first) return
  const top = onMark(legs[first], marks[first], sight.top)
  const bottom = onMark(legs[last], marks[last], sight.bottom)
  return top === undefined || bottom === undefined ? undefined : { top, bottom }
}

function onMark(leg: Span | undefined, mark: Span | undefined, y: number): number | undefined {
  if (!leg || !mark) return
  const height = leg.bottom - leg.top
  const share = height > 0 ? Math.min(Math.max((y - leg.top) / height, 0), 1) : 0
  return mark.top + share * (mark.bottom - mark.top)
}
