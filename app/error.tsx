'use client'

import { Signpost } from '@/components/site/signpost'

export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  return (
    <Signpost title="The path is washed out here">
      <p>
        Something failed on our side. Your ticks are safe.
        {error.digest && ` If you report it, mention ${error.digest}.`}
      </p>
      <button type="button" className="button button-main mt-5" onClick={reset}>
        Try again
      </button>
    </Signpost>
  )
}
