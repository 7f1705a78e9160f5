import { isHandle } from '@/lib/profile/handle'

/**
 * The profile that somebody names by its handle, by the token of a share link, or by the address of either, as it may
 * be pasted from anywhere.
 */
export function namedProfile(named: string): { handle: string } | { token: string } | null {
  const [, kind, rest] = /(?:^|\/)(u|s)\/([^/?#\s]+)/.exec(named) ?? []
  const name = rest ?? named.trim().replace(/^@/, '')
  if (kind !== 's' && isHandle(name.toLowerCase())) return { handle: name.toLowerCase() }
  return kind !== 'u' && TOKEN.test(name) ? { token: name } : null
}

const TOKEN = /^[\w-]{22,64}$/
