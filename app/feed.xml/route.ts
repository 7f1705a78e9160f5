import { connection } from 'next/server'
import { publishedChanges, publishedGuides } from '@/lib/content/published'
import { atomFeed } from '@/lib/drawing/atom-feed'
import { siteUrl } from '@/lib/platform/site-url'

/** Serves the changes of the roadmaps and the guides that came out as an Atom feed (RFC 4287). */
export async function GET(): Promise<Response> {
  await connection()
  const [changes, guides] = await Promise.all([publishedChanges(), publishedGuides()])
  return new Response(atomFeed(siteUrl(), changes, guides), {
    headers: {
      'Content-Type': 'application/atom+xml; charset=utf-8',
      'Cache-Control': 'public, max-age=300',
    },
  })
}
