/**
 * Runs steps after the next paint, each as its own task, so that presses are handled between them. A call while the steps are
 * still running starts them over.
 */
export function afterPaint(...steps: readonly (() => void)[]): () => void {
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
