import { z } from 'zod'
import { PICTURE_SIZE } from '@/lib/picture/picture'
import { pictureAddress } from '@/lib/picture/picture-address'
import { siteUrl } from '@/lib/platform/site-url'
import type { PublicPage } from './public-page'

const pixels = z.coerce.number().int().positive().optional()

export const oembedQuery = z.object({
  url: z.string().max(2000),
  format: z.string().max(20).default('json'),
  maxwidth: pixels,
  maxheight: pixels,
})

/** https://oembed.com, version 1.0. */
export const oembedLink = z.object({
  version: z.literal('1.0'),
  type: z.literal('link'),
  title: z.string(),
  author_name: z.string().optional(),
  author_url: z.url().optional(),
  provider_name: z.string(),
  provider_url: z.url(),
  cache_age: z.number().int(),
  thumbnail_url: z.url().optional(),
  thumbnail_width: z.number().int().optional(),
  thumbnail_height: z.number().int().optional(),
})

type Room = Pick<z.output<typeof oembedQuery>, 'maxwidth' | 'maxheight'>

/** A page as a link with its picture, where that fits. Nothing of it can be put into a frame. */
export function oembed(page: PublicPage, room: Room): z.infer<typeof oembedLink> {
  const { title, path, type, picture } = page
  const { maxwidth = PICTURE_SIZE.width, maxheight = PICTURE_SIZE.height } = room
  const site = siteUrl()
  return {
    ...{ version: '1.0', type: 'link', title },
    ...(type === 'profile' && { author_name: title, author_url: site + path }),
    ...{ provider_name: 'Waymark', provider_url: `${site}/`, cache_age: 300 },
    ...(PICTURE_SIZE.width <= maxwidth &&
      PICTURE_SIZE.height <= maxheight && {
        thumbnail_url: site + pictureAddress(path, picture),
        thumbnail_width: PICTURE_SIZE.width,
        thumbnail_height: PICTURE_SIZE.height,
      }),
  }
}
