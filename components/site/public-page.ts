import type { Picture } from '@/lib/picture/picture'

/** What a page says of itself to those who only pass its address on: chats, search engines, feeds. */
export interface PublicPage {
  title: string
  description: string
  path: string
  /** Where the same content has its own page. */
  canonical?: string
  /** Open Graph type; `profile` for people. */
  type?: 'website' | 'article' | 'profile'
  /** False for pages that search engines must leave out. */
  index?: boolean
  /** Whoever has the address may open it: nothing else names it. */
  secret?: boolean
  /** Whether the feed tells of it. */
  feed?: boolean
  picture: Picture
}
