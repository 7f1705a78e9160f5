import type { LucideIcon } from 'lucide-react'

interface MapToolProps {
  name: string
  Icon: LucideIcon
  press: () => void
  /** The key that does the same. */
  keys?: string
  form?: string
}

export function MapTool({ name, Icon, press, keys, form }: MapToolProps) {
  return (
    <button
      type="button"
      className={form}
      aria-label={name}
      aria-keyshortcuts={keys}
      title={keys ? `${name} (${keys})` : name}
      onClick={press}
    >
      <Icon aria-hidden="true" />
    </button>
  )
}
