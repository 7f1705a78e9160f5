import { z } from 'zod'

/** A URL that is safe in a link: http or https, nothing else. */
export const webAddress = z
  .string()
  .trim()
  .max(2048)
  .refine(isWebAddress, 'must be an http or https address')

export function isWebAddress(value: string): boolean {
  if (!URL.canParse(value)) return false
  const { protocol, hostname } = new URL(value)
  return (protocol === 'https:' || protocol === 'http:') && hostname !== ''
}
