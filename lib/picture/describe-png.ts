import { crc32 } from 'node:zlib'

/** Length of the signature and of the first chunk, the header, after which a text may follow. */
const START = 8 + 25

/** A PNG with a description for those who cannot see it, as an international text chunk (PNG specification, 11.3.3.4). */
export function describePng(png: Buffer, words: string): Buffer {
  const body = Buffer.from(`iTXtDescription\0\0\0\0\0${words}`)
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(body.length - 4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([png.subarray(0, START), length, body, sum, png.subarray(START)])
}
