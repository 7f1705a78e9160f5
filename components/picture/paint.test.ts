import fs from 'node:fs'
import { expect, test } from 'vitest'
import { paint } from './paint'
import { PICTURE_SIZE } from './picture'
import { pictureWords } from './picture-words'
import { sharp } from './sharp'
import { PICTURES } from './testing-pictures'

const STORED = new URL('stored/', import.meta.url)
/** Of the letters' edges, which another processor rounds in another way. */
const MOST_DIFFERENCE = 0.004

test.each(Object.entries(PICTURES))(
  '%s looks as the one that was looked at',
  async (name, picture) => {
    const png = await paint(picture)
    const { format, width, height } = await sharp(png).metadata()
    expect({ format, width, height }).toEqual({ format: 'png', ...PICTURE_SIZE })
    expect(png.length).toBeLessThan(300_000)
    const file = new URL(`${name}.png`, STORED)
    // To look at and to store: LOOK=1 node_modules/.bin/vitest run components/picture/paint.test.ts
    if (process.env.LOOK) {
      fs.writeFileSync(file, await sharp(png).resize(600).png({ palette: true }).toBuffer())
      if (process.env.LOOK !== '1') fs.writeFileSync(`${process.env.LOOK}/${name}.png`, png)
    }
    expect(await difference(png, fs.readFileSync(file))).toBeLessThan(MOST_DIFFERENCE)
  },
)

test('says in words what it shows', async () => {
  for (const picture of Object.values(PICTURES)) {
    const words = pictureWords(picture)
    expect((await paint(picture)).includes(words)).toBe(true)
  }
})

/** Mean difference of their points, from 0 to 1, at the size at which they are stored. */
async function difference(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = await Promise.all(
    [one, other].map((png) => sharp(png).resize(600).flatten().greyscale().raw().toBuffer()),
  )
  if (!a || !b || a.length !== b.length) return 1
  let sum = 0
  for (const [at, value] of a.entries()) sum += Math.abs(value - (b[at] ?? 0))
  return sum / a.length / 255
}
