import { shownHost } from '@/lib/profile/shown-host'

const MAX_LENGTH = 64

/** An address on paper, where nobody can follow it: short enough to be typed, else its host alone. */
export function printedAddress(address: string): string {
  if (!URL.canParse(address)) return ''
  const { pathname, search } = new URL(address)
  const whole = shownHost(address) + (pathname + search).replace(/\/$/, '')
  return whole.length <= MAX_LENGTH ? whole : shownHost(address)
}
