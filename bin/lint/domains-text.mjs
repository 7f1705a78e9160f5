import fs from 'node:fs'
import path from 'node:path'
import { DOMAINS } from './domains.mjs'

const ROOT = path.resolve(import.meta.dirname, '../..')
const NAMES = DOMAINS.map(([name]) => name)

/**
 * Every file that is made from the list of domains, or has a part that is.
 *
 * @returns {[file: string, text: string][]} paths from the root of the repository, with the text they must have
 */
export function domainTexts() {
  const rows = [
    ['folder of `lib/`', 'holds'],
    ...DOMAINS.filter(([name]) => fs.existsSync(path.join(ROOT, 'lib', name))).map(
      ([name, holds]) => [`\`${name}\``, holds],
    ),
  ]
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  /** @param {(cell: string, width: number) => string} fill @param {string[]} row */
  const line = (fill, row) =>
    `| ${row.map((cell, at) => fill(cell, widths[at] ?? 0)).join(' | ')} |`
  /** @type {(cell: string, width: number) => string} */
  const padded = (cell, width) => cell.padEnd(width)
  const underline = line((_, width) => '-'.repeat(width), ['', ''])
  const [head = [], ...rest] = rows
  const table = [line(padded, head), underline, ...rest.map((row) => line(padded, row))].join('\n')
  return [
    ['bin/lint/domains.grit', rule()],
    ...['README.md', 'CONTRIBUTING.md'].map(
      (file) => /** @type {[string, string]} */ ([file, withTable(file, table)]),
    ),
  ]
}

function rule() {
  const cases = NAMES.slice(0, -1).map((name, at) => {
    const known = NAMES.slice(0, at + 1).join('|')
    return `    and {
      $filename <: r".*/lib/${name}/.+",
      ! $source <: r"\\(?['\\"]@/lib/(?:${known})/.*",
      $message = "lib/${name} knows only the folders of lib/ before it (bin/lint/domains.mjs): what knows both belongs in the later one."
    },`
  })
  return `language js(typescript, jsx)

// Made from bin/lint/domains.mjs by bin/lint/write-domains.mjs.
or {
  JsModuleSource() as $source,
  TsImportTypeArguments() as $source,
  \`import($source)\`
} where {
  $source <: r"\\(?['\\"]@/lib/.*",
  or {
${cases.join('\n')}
    and {
      ! $filename <: r".*/lib/(?:${NAMES.join('|')})/.+",
      $message = "This folder is new: give it its place among the folders of lib/ in bin/lint/domains.mjs."
    }
  },
  register_diagnostic(span=$source, message=$message)
}
`
}

/**
 * @param {string} file
 * @param {string} table
 */
function withTable(file, table) {
  const text = fs.readFileSync(path.join(ROOT, file), 'utf8')
  const part = /(<!-- domains -->\n)[\s\S]*?(<!-- \/domains -->)/
  if (!part.test(text)) throw new Error(`${file}: expected <!-- domains --> and <!-- /domains -->`)
  return text.replace(part, (_, open, close) => `${open}\n${table}\n\n${close}`)
}
