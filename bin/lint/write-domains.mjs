// Writes what is made from the list of domains: `node bin/lint/write-domains.mjs`.
import fs from 'node:fs'
import path from 'node:path'
import { domainTexts } from './domains-text.mjs'

const ROOT = path.resolve(import.meta.dirname, '../..')
for (const [file, text] of domainTexts()) fs.writeFileSync(path.join(ROOT, file), text)
