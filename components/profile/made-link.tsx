import { CopyField } from '@/components/ui/copy-field'

interface MadeLinkProps {
  label: string
  address: string
}

/** A link that was just made: the only time its address can be told. */
export function MadeLink({ label, address }: MadeLinkProps) {
  return (
    <div role="status" className="grid gap-3 rounded-card border-2 border-done bg-done-tint p-4">
      <p>
        <strong className="font-bold wrap-anywhere">{label}</strong> is ready. Copy its address now:
        only a fingerprint of it is kept, so that it cannot be shown again.
      </p>
      <CopyField label="Address of the new link" text={address} focused />
    </div>
  )
}
