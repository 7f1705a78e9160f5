import type { Picture } from '@/lib/picture/picture'

/** The description of a page for chats, search engines and feeds. */
export interface PublicPage {
  title: string
  description: string
  path: string
  /** The canonical page of the same content. */
  canonical?: string
  /** Open Graph type; `profile` for people. */
  type?: 'website' | 'article' | 'profile'
  /** False for pages that search engines must leave out. */
  index?: boolean
  /** True if only its URL opens it: nothing else names it. */
  secret?: boolean
  /** True if the feed tells of it. */
  feed?: boolean
  picture: Picture
}
