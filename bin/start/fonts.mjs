import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { step } from './steps.mjs'

const ROOT = path.resolve(import.meta.dirname, '../..')
export const FONTS = path.join(ROOT, '.fonts')
const STAMP = path.join(FONTS, 'made-from')

/** The font packages that pictures use: our own font, and Noto for the scripts it lacks. Some have one weight only. */
const PACKAGES = ['@fontsource-variable', '@fontsource'].map((scope) =>
  path.join(ROOT, 'node_modules', scope),
)
const WESTERN = ['overpass', 'noto-sans']

/** The characters that these fonts have: first and last code point of each run, in order. */
export const COVERAGE = 'coverage.json'

/** Unpacks the fonts of pictures, unless they are there: what draws these reads no WOFF2, and packages hold nothing else. */
export async function ensureFonts() {
  const from = fingerprint()
  if (fs.existsSync(STAMP) && fs.readFileSync(STAMP, 'utf8') === from) return
  await step('Unpacking the fonts of pictures', async () => {
    // Beside its place first, so that nothing half-way is ever found there.
    const draft = fs.mkdtempSync(`${FONTS}.`)
    fs.writeFileSync(path.join(draft, 'fonts.conf'), CONFIGURATION)
    const ranges = []
    for (const folder of packages()) ranges.push(...(await unpack(folder, draft)))
    fs.writeFileSync(path.join(draft, COVERAGE), JSON.stringify(merged(ranges)))
    fs.writeFileSync(path.join(draft, path.basename(STAMP)), from)
    fs.chmodSync(draft, 0o755)
    fs.rmSync(FONTS, { recursive: true, force: true })
    fs.renameSync(draft, FONTS)
  })
}

/**
 * The upright letters in all weights; of other scripts' fonts, only those of the script.
 *
 * @param {string} folder of a package
 * @param {string} target
 * @returns {Promise<[number, number][]>} the characters it has
 */
async function unpack(folder, target) {
  const { default: woff2 } = await import('wawoff2')
  const ranges = []
  for (const name of fs.readdirSync(path.join(folder, 'files'))) {
    if (!/-(wght|400)-normal\.woff2$/.test(name)) continue
    if (
      !WESTERN.includes(path.basename(folder)) &&
      /-(latin|cyrillic|greek|vietnamese)(-ext)?-(wght|400)-/.test(name)
    )
      continue
    const letters = await woff2.decompress(fs.readFileSync(path.join(folder, 'files', name)))
    fs.writeFileSync(path.join(target, name.replace(/woff2$/, 'ttf')), letters)
    ranges.push(...charactersOf(Buffer.from(letters)))
  }
  return ranges
}

/** Lists the folders of all font packages. */
function packages() {
  return PACKAGES.flatMap((scope) => fs.readdirSync(scope).map((name) => path.join(scope, name)))
}

/**
 * Reads the runs of characters in a font from its `cmap` table (OpenType 1.9). Today's fonts all use its format 4 or 12.
 *
 * @param {Buffer} font
 * @returns {[number, number][]}
 */
export function charactersOf(font) {
  const cmap = tableOf(font, 'cmap')
  /** @type {[number, number][]} */
  const runs = []
  for (let n = 0; n < cmap.readUInt16BE(2); n += 1) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + n * 8 + 4))
    const format = table.readUInt16BE(0)
    if (format === 4) {
      const segments = table.readUInt16BE(6) / 2
      for (let i = 0; i < segments; i += 1) {
        const last = table.readUInt16BE(14 + i * 2)
        if (last !== 0xffff) runs.push([table.readUInt16BE(16 + (segments + i) * 2), last])
      }
    }
    if (format === 12)
      for (let i = 0; i < table.readUInt32BE(12); i += 1)
        runs.push([table.readUInt32BE(16 + i * 12), table.readUInt32BE(20 + i * 12)])
  }
  return runs
}

/**
 * @param {Buffer} font
 * @param {string} tag
 */
function tableOf(font, tag) {
  for (let n = 0; n < font.readUInt16BE(4); n += 1) {
    const entry = 12 + n * 16
    if (font.toString('latin1', entry, entry + 4) === tag)
      return font.subarray(font.readUInt32BE(entry + 8))
  }
  throw new Error(`a font without ${tag}`)
}

/**
 * Sorts the runs and joins those that touch.
 *
 * @param {[number, number][]} runs
 */
function merged(runs) {
  /** @type {[number, number][]} */
  const one = []
  for (const [first, last] of runs.toSorted((a, b) => a[0] - b[0])) {
    const before = one.at(-1)
    if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last)
    else one.push([first, last])
  }
  return one
}

/** No other fonts than these, so that pictures are the same on every machine. */
const CONFIGURATION = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir prefix="relative">.</dir>
</fontconfig>
`

function fingerprint() {
  const hash = createHash('sha256').update(fs.readFileSync(import.meta.filename))
  for (const folder of packages()) hash.update(fs.readFileSync(path.join(folder, 'package.json')))
  return hash.digest('hex')
}
