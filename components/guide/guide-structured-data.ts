import type { GuidePage } from '@/lib/guide/queries'

/** schema.org `Article`. */
export function guideStructuredData(site: string, guide: GuidePage): object {
  const address = `${site}/guides/${guide.slug}`
  const publisher = { '@type': 'Organization', name: 'Waymark', url: site }
  return {
    '@type': 'Article',
    '@id': address,
    url: address,
    mainEntityOfPage: address,
    headline: guide.title,
    description: guide.summary,
    datePublished: guide.publishedOn,
    dateModified: guide.changedOn ?? guide.publishedOn,
    timeRequired: `PT${guide.minutes}M`,
    inLanguage: 'en',
    author: publisher,
    publisher,
  }
}
