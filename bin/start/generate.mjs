import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { cleanEnvironment } from './dot-env.mjs'
import { ensureFonts } from './fonts.mjs'
import { run, step } from './steps.mjs'

const ROOT = path.resolve(import.meta.dirname, '../..')
const STAMP = path.join(ROOT, 'prisma/generated/.made-from')

/** Makes what nobody writes, unless it is there: the fonts of pictures, and the database client from schema.prisma. */
export async function ensureGenerated() {
  await ensureFonts()
  const from = fingerprint()
  if (fs.existsSync(STAMP) && fs.readFileSync(STAMP, 'utf8') === from) return
  const prisma = path.join(ROOT, 'node_modules/prisma/build/index.js')
  await step('Making the database client', () =>
    run(process.execPath, [prisma, 'generate'], {
      cwd: ROOT,
      env: cleanEnvironment('production'),
      doing: '`prisma generate`',
    }),
  )
  fs.writeFileSync(STAMP, from)
}

function fingerprint() {
  const hash = createHash('sha256')
  for (const file of ['prisma/schema.prisma', 'node_modules/prisma/package.json']) {
    hash.update(fs.readFileSync(path.join(ROOT, file)))
  }
  return hash.digest('hex')
}
