import { methodsOtherThan, route } from '@/app/api/v1/handler'
import { PICTURED, profilePage } from '@/components/profile/profile-pages'
import { contentPage } from '@/components/site/find-page'
import { siteUrl } from '@/components/site/metadata'
import { oembed, oembedQuery } from '@/components/site/oembed'
import type { PublicPage } from '@/components/site/public-page'
import { problemResponse } from '@/lib/platform/problem'
import { publicProfile } from '@/lib/profile/shown-queries'

/**
 * What a page of this site is, for sites that show links of others. Unknown, hidden and secret ones answer alike: a share
 * link is for whoever was given it, and consumers of oEmbed keep what they are told.
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
  const url = URL.canParse(address) ? new URL(address) : null
  if (url?.origin !== new URL(siteUrl()).origin) return null
  const [, area, named = '', ...rest] = url.pathname.split('/')
  if (area !== 'u') return contentPage(url.pathname)
  const profile = rest.length === 0 ? await publicProfile(named, new Date(), PICTURED) : null
  return profile && profilePage(profile)
}

export const { POST, PUT, PATCH, DELETE } = methodsOtherThan('GET')
