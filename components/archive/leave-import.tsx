import { leaveImport } from '@/lib/archive/actions'

/** Forgets the file and goes back. */
export function LeaveImport({ id, label }: { id: string; label: string }) {
  return (
    <form action={leaveImport}>
      <input type="hidden" name="id" value={id} />
      <button type="submit" className="button">
        {label}
      </button>
    </form>
  )
}
