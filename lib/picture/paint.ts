import 'server-only'
import { describePng } from './describe-png'
import { drawPicture } from './draw-picture'
import type { Picture } from './picture'
import { pictureWords } from './picture-words'
import { sharp } from './sharp'

/** A picture as PNG, which says in words what it shows. */
export async function paint(picture: Picture): Promise<Buffer> {
  return toPng(await drawPicture(picture), pictureWords(picture))
}

export async function toPng(svg: string, words: string): Promise<Buffer> {
  // Made once and sent often: a palette takes longer to find and halves what is sent.
  const png = await sharp(Buffer.from(svg)).png({ palette: true, dither: 0, effort: 4 }).toBuffer()
  return describePng(png, words)
}
