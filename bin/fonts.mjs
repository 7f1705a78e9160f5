import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { step } from './steps.mjs'

const ROOT = path.resolve(import.meta.dirname, '..')
export const FONTS = path.join(ROOT, '.fonts')
const STAMP = path.join(FONTS, 'made-from')

/** What pictures are lettered with: ours, and Noto for the scripts that it lacks. */
const PACKAGES = path.join(ROOT, 'node_modules/@fontsource-variable')
const WESTERN = ['overpass', 'noto-sans']

/** Unpacks the fonts of pictures, unless they are there: what draws these reads no WOFF2, and packages hold nothing else. */
export async function ensureFonts() {
  const from = fingerprint()
  if (fs.existsSync(STAMP) && fs.readFileSync(STAMP, 'utf8') === from) return
  await step('Unpacking the fonts of pictures', async () => {
    // Beside its place first, so that nothing half-way is ever found there.
    const draft = fs.mkdtempSync(`${FONTS}.`)
    fs.writeFileSync(path.join(draft, 'fonts.conf'), CONFIGURATION)
    for (const name of fs.readdirSync(PACKAGES)) await unpack(name, draft)
    fs.writeFileSync(path.join(draft, path.basename(STAMP)), from)
    fs.chmodSync(draft, 0o755)
    fs.rmSync(FONTS, { recursive: true, force: true })
    fs.renameSync(draft, FONTS)
  })
}

/**
 * The upright letters in all weights; of other scripts' fonts, only those of the script.
 *
 * @param {string} font
 * @param {string} target
 */
async function unpack(font, target) {
  const { default: woff2 } = await import('wawoff2')
  const folder = path.join(PACKAGES, font, 'files')
  for (const name of fs.readdirSync(folder)) {
    if (!name.endsWith('-wght-normal.woff2')) continue
    if (!WESTERN.includes(font) && /-(latin|cyrillic|greek|vietnamese)(-ext)?-wght-/.test(name))
      continue
    const letters = await woff2.decompress(fs.readFileSync(path.join(folder, name)))
    fs.writeFileSync(path.join(target, name.replace(/woff2$/, 'ttf')), letters)
  }
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
  for (const name of fs.readdirSync(PACKAGES))
    hash.update(fs.readFileSync(path.join(PACKAGES, name, 'package.json')))
  return hash.digest('hex')
}
