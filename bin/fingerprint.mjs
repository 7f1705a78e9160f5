import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/** What the build does not read. */
const NOT_BUILT = [
  'node_modules',
  'content',
  'docs',
  'e2e',
  'bench',
  'coverage',
  'test-results',
  'playwright-report',
]
const NOT_BUILT_FILES =
  /\.(test|spec)\.tsx?$|\.md$|\.tsbuildinfo$|^next-env\.d\.ts$|^(vitest|playwright)\./

/**
 * What the build depends on, as one short name: every source file, the lock file, the platform.
 *
 * @param {string} root
 */
export function fingerprintOf(root) {
  const hash = createHash('sha256')
  hash.update(`${process.platform} ${process.arch} ${process.versions.modules}\n`)
  for (const file of sourcesOf(root)) {
    hash
      .update(`${file}\0`)
      .update(fs.readFileSync(path.join(root, file)))
      .update('\0')
  }
  return hash.digest('hex').slice(0, 16)
}

/**
 * @param {string} root
 * @returns {string[]} paths relative to `root`, sorted
 */
function sourcesOf(root) {
  const people = [process.env.DATA_DIR, process.env.CONTENT_DIR].map(
    (name) => name && path.resolve(root, name),
  )
  return walk(root, '')
    .filter((file) => !NOT_BUILT_FILES.test(path.basename(file)))
    .sort()

  /**
   * @param {string} directory
   * @param {string} prefix
   * @returns {string[]}
   */
  function walk(directory, prefix) {
    return fs.readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
      const name = `${prefix}${entry.name}`
      const full = path.join(directory, entry.name)
      if (entry.name.startsWith('.') || name === 'prisma/generated' || people.includes(full))
        return []
      if (entry.isDirectory())
        return prefix === '' && NOT_BUILT.includes(name) ? [] : walk(full, `${name}/`)
      return entry.isFile() ? [name] : []
    })
  }
}
