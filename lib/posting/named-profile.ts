import { isHandle } from '@/lib/profile/handle'

/**
 * Parses the name of a profile: a handle, the token of a share link, or the URL of either, pasted from anywhere.
 */
export function namedProfile(named: string): { handle: string } | { token: string } | null {
  const [, kind, rest] = /(?:^|\/)(u|s)\/([^/?#\s]+)/.exec(named) ?? []
  const name = rest ?? named.trim().replace(/^@/, '')
  if (kind !== 's' && isHandle(name.toLowerCase())) return { handle: name.toLowerCase() }
  return kind !== 'u' && TOKEN.test(name) ? { token: name } : null
}

const TOKEN = /^[\w-]{22,64}$/
