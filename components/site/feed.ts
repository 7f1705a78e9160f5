import type { Metadata } from 'next'

/** The same page, with word of the feed that tells what is new on it. */
export function withFeed(page: Metadata): Metadata {
  return {
    ...page,
    alternates: { ...page.alternates, types: { 'application/atom+xml': '/feed.xml' } },
  }
}
