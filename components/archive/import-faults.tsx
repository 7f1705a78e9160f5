import type { FileFault } from '@/lib/archive/schema'
import { LeaveImport } from './leave-import'

interface ImportFaultsProps {
  id: string
  name: string
  faults: readonly FileFault[]
}

/** Why a file cannot be taken in, and where that stands in it. */
export function ImportFaults({ id, name, faults }: ImportFaultsProps) {
  return (
    <div className="max-w-2xl">
      <h1 className="font-extrabold text-4xl tracking-tight">Not taken in</h1>
      <div role="alert" className="mt-5 rounded-card border-2 border-danger bg-danger-tint p-4">
        <p className="font-bold">
          Nothing was changed. <span className="wrap-anywhere">{name}</span> cannot be imported:
        </p>
        <FaultList faults={faults} />
      </div>
      <div className="mt-5">
        <LeaveImport id={id} label="Choose another file" />
      </div>
    </div>
  )
}

export function FaultList({ faults }: { faults: readonly FileFault[] }) {
  return (
    <ul className="mt-2 grid list-disc gap-1 pl-5">
      {faults.map(({ at, message }) => (
        <li key={`${at} ${message}`}>
          {at && (
            <>
              <code className="wrap-anywhere font-semibold">{at}</code>{' '}
            </>
          )}
          {message}
        </li>
      ))}
    </ul>
  )
}
