import type { Metadata } from 'next'
import { PICTURE_SIZE } from '@/lib/picture/picture'
import { pictureAddress } from '@/lib/picture/picture-address'
import { pictureWords } from '@/lib/picture/picture-words'
import { siteUrl } from '@/lib/platform/site-url'
import type { PublicPage } from './public-page'

/** Title, description, canonical address, picture and Open Graph tags of one public page. */
export function pageMetadata(page: PublicPage): Metadata {
  const {
    title,
    description,
    path,
    canonical = path,
    type = 'website',
    index = true,
    secret,
  } = page
  const image = {
    url: pictureAddress(path, page.picture),
    ...PICTURE_SIZE,
    alt: pictureWords(page.picture),
  }
  return {
    metadataBase: new URL(siteUrl()),
    title,
    description,
    ...(!secret && { alternates: { canonical, types: otherForms(page) } }),
    openGraph: {
      ...{ title, description, url: path, type, siteName: 'Waymark', locale: 'en_GB' },
      images: [image],
    },
    // The rest of it is read from the Open Graph tags; each tag is sent twice, with every map.
    twitter: { card: 'summary_large_image', title, description, images: [image.url] },
    ...(index ? {} : { robots: { index: false, follow: false } }),
    ...(secret && { referrer: 'no-referrer' }),
  }
}

function otherForms({ path, title, feed }: PublicPage) {
  const asked = new URLSearchParams({ url: siteUrl() + path, format: 'json' })
  return {
    'application/json+oembed': [{ url: `/api/oembed?${asked}`, title }],
    ...(feed && { 'application/atom+xml': '/feed.xml' }),
  }
}
