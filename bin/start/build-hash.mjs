import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/** The folders that a build reads, besides the files beside them. */
export const BUILT = ['app', 'bin', 'components', 'lib', 'prisma', 'public']
const NOT_BUILT =
  /\.(test|spec)\.tsx?$|\.md$|\.tsbuildinfo$|^next-env\.d\.ts$|^(vitest|playwright)\.|^(Dockerfile|LICENSE)$|^(biome|docker-compose)\./

/**
 * Returns one short name for all that the build depends on: every source file, the lock file, the platform.
 *
 * @param {string} root
 */
export function buildHash(root) {
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
  const beside = fs.readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isFile())
  return [...beside.map(({ name }) => name), ...BUILT.flatMap((folder) => filesIn(root, folder))]
    .filter((file) => !path.basename(file).startsWith('.') && !NOT_BUILT.test(path.basename(file)))
    .sort()
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {string[]}
 */
function filesIn(root, folder) {
  if (folder === 'prisma/generated' || !fs.existsSync(path.join(root, folder))) return []
  return fs.readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`
    return entry.isDirectory() ? filesIn(root, name) : [name]
  })
}
