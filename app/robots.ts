import type { MetadataRoute } from 'next'
import { connection } from 'next/server'
import { siteUrl } from '@/lib/platform/site-url'

export default async function robots(): Promise<MetadataRoute.Robots> {
  await connection()
  return {
    rules: { userAgent: '*', allow: ['/', '/api/oembed'], disallow: ['/api/', '/me', '/sign-in'] },
    sitemap: `${siteUrl()}/sitemap.xml`,
  }
}
