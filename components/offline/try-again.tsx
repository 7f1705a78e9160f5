'use client'

/** Loads what stands in the address bar, which is where one wanted to go. */
export function TryAgain() {
  return (
    <button type="button" className="button button-main" onClick={() => location.reload()}>
      Try again
    </button>
  )
}
