import 'server-only'
import { describePng } from './describe-png'
import { drawPicture } from './draw-picture'
import type { Picture } from './picture'
import { pictureWords } from './picture-words'
import { sharp } from './sharp'

/** A picture as PNG, which says in words what it shows. */
export async function paint(picture: Picture): Promise<Buffer> {
  const svg = await drawPicture(picture)
  const png = await sharp(Buffer.from(svg)).png().toBuffer()
  return describePng(png, pictureWords(picture))
}
