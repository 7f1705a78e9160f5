import { z } from 'zod'
import { handleSkeleton } from './handle-skeleton'

/** Words that are addresses of ours or would pass for somebody official. */
export const RESERVED_HANDLES: readonly string[] = [
  'about', 'account', 'admin', 'administrator', 'api', 'auth', 'badge', 'badges', 'blog', 'busy', 'changelog', 'choose',
  'compare', 'contact', 'dashboard', 'data', 'docs', 'downloads', 'edit', 'embed', 'evidence', 'explore', 'feed', 'guide',
  'guides', 'health', 'help', 'history', 'home', 'imports', 'legal', 'login', 'logbook', 'logout', 'match', 'me', 'mod', 'moderator',
  'new', 'no-room', 'null', 'oembed', 'official', 'offline', 'pictures', 'postmaster', 'preview', 'print', 'privacy', 'profile', 'profiles', 'public',
  'refresh', 'register', 'roadmap', 'roadmaps', 'robots', 'root', 'search', 'security', 'settings', 'share', 'shares',
  'sign-in', 'sign-out', 'sign-up', 'signin', 'signout', 'signup', 'sitemap', 'skill', 'skills', 'staff', 'status',
  'support', 'system', 'team', 'terms', 'too-many', 'undefined', 'user', 'users', 'waymark', 'webmaster', 'www',
] // biome-ignore format: a word list reads better in lines

const RESERVED_SKELETONS: ReadonlySet<string> = new Set(RESERVED_HANDLES.map(handleSkeleton))

/** The name of a profile in its address. Capitals are taken for small letters. */
export const handle = z
  .string()
  .trim()
  .toLowerCase()
  .min(3, 'must be at least 3 characters')
  .max(30, 'must be at most 30 characters')
  .regex(/^[a-z0-9-]+$/, 'must be of a to z, 0 to 9 and hyphens')
  .refine((value) => !RESERVED_SKELETONS.has(handleSkeleton(value)), 'is reserved')

/** Returns true if a text could be a handle at all; whatever else an address holds never reaches the database. */
export function isHandle(text: string): boolean {
  return handle.safeParse(text).data === text
}
