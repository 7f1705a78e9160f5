import type { Metadata } from 'next'
import { env } from '@/lib/platform/env'

interface Page {
  title: string
  description: string
  path: string
  /** Where the same content has its own page. */
  canonical?: string
  /** Open Graph type; `profile` for people. */
  type?: 'website' | 'article' | 'profile'
  /** False for pages that search engines must leave out. */
  index?: boolean
}

/** Title, description, canonical address and Open Graph tags of one public page. */
export function pageMetadata({
  title,
  description,
  path,
  canonical = path,
  type = 'website',
  index = true,
}: Page): Metadata {
  return {
    metadataBase: new URL(siteUrl()),
    title,
    description,
    alternates: { canonical },
    openGraph: { title, description, url: path, type, siteName: 'Waymark', locale: 'en_GB' },
    twitter: { card: 'summary', title, description },
    ...(index ? {} : { robots: { index: false, follow: false } }),
  }
}

/** The address people reach this server by, without a slash at the end. */
export function siteUrl(): string {
  const { APP_URL, PORT } = env()
  return (APP_URL ?? `http://localhost:${PORT}`).replace(/\/$/, '')
}
