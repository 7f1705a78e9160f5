import fs from 'node:fs'
import sharp from 'sharp'

/** Those that were looked at, at half their size: `LOOK=1 node_modules/.bin/vitest run lib/picture/paint.test.ts`. */
const STORED = new URL('stored/', import.meta.url)
const WIDTH = 600

/** The most that may differ, for the letters' edges, which another processor rounds in another way. */
export const MOST_DIFFERENCE = 0.004

/** Mean difference of a picture's points from the one that was looked at, from 0 to 1. */
export async function differenceFromStored(name: string, png: Buffer): Promise<number> {
  const file = new URL(`${name}.png`, STORED)
  if (process.env.LOOK) fs.writeFileSync(file, await small(png).png({ palette: true }).toBuffer())
  const [a, b] = await Promise.all(
    [png, fs.readFileSync(file)].map((one) => small(one).flatten().greyscale().raw().toBuffer()),
  )
  if (!a || !b || a.length !== b.length) return 1
  return a.reduce((sum, value, at) => sum + Math.abs(value - (b[at] ?? 0)), 0) / a.length / 255
}

function small(png: Buffer) {
  return sharp(png).resize(WIDTH)
}
