import { connection } from 'next/server'
import { atomFeed } from '@/components/changelog/atom-feed'
import { siteUrl } from '@/components/site/metadata'
import { publishedChanges } from '@/lib/roadmap/published'

/** What changed on the roadmaps, as an Atom feed (RFC 4287). */
export async function GET(): Promise<Response> {
  await connection()
  return new Response(atomFeed(siteUrl(), await publishedChanges()), {
    headers: {
      'Content-Type': 'application/atom+xml; charset=utf-8',
      'Cache-Control': 'public, max-age=300',
    },
  })
}
