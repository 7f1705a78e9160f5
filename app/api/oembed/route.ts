import { methodsOtherThan, route } from '@/app/api/v1/handler'
import { profilePage } from '@/components/profile/profile-pages'
import { contentPage } from '@/components/site/find-page'
import { oembed, oembedQuery } from '@/components/site/oembed'
import { pagePath } from '@/components/site/page-path'
import type { PublicPage } from '@/components/site/public-page'
import { problemResponse } from '@/lib/platform/problem'
import { siteUrl } from '@/lib/platform/site-url'
import { PICTURED } from '@/lib/profile/profile-picture'
import { openHandle } from '@/lib/profile/queries'
import { publicProfile } from '@/lib/profile/shown-queries'

/**
 * Describes the page that a browser reaches by a URL of this site, for sites that embed links. Unknown, hidden and secret
 * pages get the same response: a share link is only for the person who received it, and consumers of oEmbed store what they
 * read.
 */
export const GET = route(
  {
    auth: 'none',
    limit: 'reads',
    query: oembedQuery,
  },
  async ({ query }) => {
    if (query.format !== 'json') return problemResponse(501)
    const page = await pageAt(query.url)
    if (!page) return { ok: false, status: 404 }
    return Response.json(oembed(page, query), { headers: { 'Cache-Control': 'no-store' } })
  },
)

async function pageAt(address: string): Promise<PublicPage | null> {
  const path = pagePath(address, siteUrl())
  if (path === null) return null
  const [, area, named = '', ...rest] = path.split('/')
  if (area !== 'u') return contentPage(path)
  const now = new Date()
  const handle = rest.length === 0 ? await openHandle(named, now) : null
  const profile = handle && (await publicProfile(handle, now, PICTURED))
  return profile ? profilePage(profile) : null
}

export const { POST, PUT, PATCH, DELETE } = methodsOtherThan('GET')
