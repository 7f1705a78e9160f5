import { hashSecret } from '@/lib/platform/secret'

/** Tells accounts apart without naming them; the value of the hint cookie. */
export function accountTag(userId: string): string {
  return hashSecret(`account ${userId}`).slice(0, 16)
}
