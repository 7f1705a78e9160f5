import { PICTURE_SIZE } from '@/components/picture/picture'
import { pictureAddress } from '@/components/picture/picture-address'
import { siteUrl } from './metadata'
import type { PublicPage } from './public-page'

interface Room {
  maxwidth?: number | undefined
  maxheight?: number | undefined
}

/**
 * A page in the words of oEmbed 1.0 (https://oembed.com): a link with its picture, where that fits. Nothing of it can be
 * put into a frame.
 */
export function oembed(page: PublicPage, { maxwidth, maxheight }: Room): object {
  const { title, path, type, picture } = page
  const site = siteUrl()
  const fits =
    PICTURE_SIZE.width <= (maxwidth ?? PICTURE_SIZE.width) &&
    PICTURE_SIZE.height <= (maxheight ?? PICTURE_SIZE.height)
  return {
    version: '1.0',
    type: 'link',
    title,
    ...(type === 'profile' && { author_name: title, author_url: site + path }),
    ...{ provider_name: 'Waymark', provider_url: `${site}/`, cache_age: 300 },
    ...(fits && {
      thumbnail_url: site + pictureAddress(path, picture),
      thumbnail_width: PICTURE_SIZE.width,
      thumbnail_height: PICTURE_SIZE.height,
    }),
  }
}
