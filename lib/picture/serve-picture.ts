import 'server-only'
import { gate } from '@/lib/platform/gates'
import { paint } from './paint'
import { type Picture, pictureKey } from './picture'
import { PictureCache } from './picture-cache'

const MEGABYTE = 2 ** 20
/** Caches of what everybody may see, and apart from it of what its owner may take back: that is looked up by its facts alone. */
const ofContent = new PictureCache({ most: 48 * MEGABYTE })
const ofPeople = new PictureCache({ most: 48 * MEGABYTE })

/**
 * The picture of published content. Its address names its content (`v`), and so it can be kept for good; under another
 * name it is kept for minutes.
 * @param read the facts, asked for only where the picture is not at hand
 */
export async function contentPicture(
  request: Request,
  v: string | undefined,
  caller: string,
  read: () => Promise<Picture | undefined>,
): Promise<Response | null> {
  const kept = v === undefined ? undefined : await ofContent.find(v)
  if (v !== undefined && kept) return answer(request, v, kept)
  const picture = await read()
  if (!picture) return null
  const key = pictureKey(picture)
  const bytes = await ofContent.findOrMake(key, () =>
    gate('pictures').run(caller, () => paint(picture)),
  )
  return answer(request, key, bytes, key === v ? undefined : 'public, max-age=300')
}

/** The picture of somebody's profile: nobody else keeps it, so that what is taken back is gone at the next request. */
export async function personPicture(picture: Picture, caller: string): Promise<Response> {
  const bytes = await ofPeople.findOrMake(pictureKey(picture), () =>
    gate('pictures').run(caller, () => paint(picture)),
  )
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': 'image/png',
      'Cache-Control': 'private, no-store',
      'X-Robots-Tag': 'noindex',
    },
  })
}

function answer(
  request: Request,
  key: string,
  bytes: Buffer,
  cache = 'public, max-age=31536000, immutable',
): Response {
  const headers = { 'Cache-Control': cache, ETag: `"${key}"` }
  if (request.headers.get('if-none-match')?.includes(headers.ETag))
    return new Response(null, { status: 304, headers })
  return new Response(new Uint8Array(bytes), {
    headers: { ...headers, 'Content-Type': 'image/png' },
  })
}
