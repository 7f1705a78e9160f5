import type { Status } from '@/lib/progress/schema'

/** `learning → done`, each with its mark; never by colour alone. */
export function StatusChange({ from, to }: { from: Status; to: Status }) {
  return (
    <span className="inline-flex items-center gap-1.5 text-sm">
      <span className="text-soft">{from}</span>
      <span aria-hidden="true" className="text-soft">
        →
      </span>
      <span className="sr-only">to</span>
      <StatusWithMark status={to} />
    </span>
  )
}

export function StatusWithMark({ status }: { status: Status }) {
  return (
    <span className={`inline-flex items-center gap-1.5 font-semibold ${COLOURS[status]}`}>
      {status !== 'pending' && (
        <span data-status={status} className="status-mark" aria-hidden="true" />
      )}
      {status}
    </span>
  )
}

const COLOURS = {
  done: 'text-done',
  learning: 'text-learning',
  skipped: 'text-soft',
  pending: 'text-soft',
} as const
