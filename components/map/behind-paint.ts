/**
 * Work that a press need not wait for: it begins when the next frame is painted, each step a task of its own, so that
 * whoever presses meanwhile is answered between them. Asked for again, it begins again.
 */
export function behindPaint(...steps: readonly (() => void)[]): () => void {
  let next = steps.length
  const goOn = () => {
    steps[next++]?.()
    if (next < steps.length) setTimeout(goOn)
  }
  return () => {
    const isWaiting = next < steps.length
    next = 0
    if (!isWaiting) requestAnimationFrame(() => setTimeout(goOn))
  }
}
