// `npm ci` demands that the lock file names every optional package of every platform, but npm writes only those that the
// registry it talks to can serve; a mirror often serves only its own platform's. This adds what is missing, by version, with
// the hash that the registry tells: without one `npm ci` would take whatever it is sent.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

const FILE = path.resolve(import.meta.dirname, '../package-lock.json')

/** @typedef {{ version?: string, integrity?: string, link?: boolean, dev?: boolean, optional?: boolean, optionalDependencies?: Record<string, string> }} Package */

/** The optional packages that the lock file's packages name and that it does not hold. */
export function missingFromLockfile() {
  /** @type {[string, Package][]} */
  const packages = Object.entries(JSON.parse(fs.readFileSync(FILE, 'utf8')).packages)
  const known = new Set(packages.map(([key]) => key))
  return packages.flatMap(([key, { optionalDependencies = {}, dev, ...parent }]) =>
    Object.entries(optionalDependencies)
      .filter(
        ([name]) => !known.has(`node_modules/${name}`) && !known.has(`${key}/node_modules/${name}`),
      )
      .map(([name, range]) => ({ name, version: exact(range, parent.version), dev })),
  )
}

/** The packages of the lock file whose content nothing vouches for. */
export function withoutIntegrity() {
  /** @type {[string, Package][]} */
  const packages = Object.entries(JSON.parse(fs.readFileSync(FILE, 'utf8')).packages)
  return packages.flatMap(([key, { integrity, link, version }]) =>
    key === '' || integrity || link
      ? []
      : { key, name: key.slice(key.lastIndexOf('node_modules/') + 13), version },
  )
}

/**
 * The hash that the registry npm is set up with tells of a package.
 *
 * @param {string} name
 * @param {string | undefined} version
 */
function integrityOf(name, version) {
  const asked = ['view', `${name}@${version}`, 'dist.integrity']
  const { stdout } = spawnSync('npm', asked, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  const told = stdout.trim()
  if (/^sha512-[A-Za-z0-9+/=]+$/.test(told)) return told
  console.error(`the registry tells no hash of ${name} ${version}`)
  process.exitCode = 1
  return undefined
}

/** @param {string} range @param {string | undefined} parents */
function exact(range, parents) {
  return /^\d/.test(range) ? range : (parents ?? range)
}

/** @param {string} name */
function platformOf(name) {
  const words = name.split(/[/-]/)
  const os = [
    'darwin',
    'win32',
    'linux',
    'android',
    'freebsd',
    'openbsd',
    'netbsd',
    'sunos',
    'aix',
    'openharmony',
  ]
  const cpu = ['x64', 'arm64', 'arm', 'ia32', 'riscv64', 'ppc64', 's390x', 'wasm32']
  /** @param {string[]} list */
  const named = (list) => list.filter((word) => words.includes(word))
  const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') ? ['glibc'] : undefined
  return { cpu: named(cpu), libc, os: named(os).length > 0 ? named(os) : undefined }
}

function complete() {
  const lock = JSON.parse(fs.readFileSync(FILE, 'utf8'))
  for (const { name, version, dev } of missingFromLockfile()) {
    const { cpu, libc, os } = platformOf(name)
    const entry = { version, cpu, dev, libc, optional: true, os }
    lock.packages[`node_modules/${name}`] = entry
    console.log(`added ${name} ${version}`, JSON.stringify(entry))
  }
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'))
  lock.packages = Object.fromEntries(sorted)
  fs.writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`)
  for (const { key, name, version } of withoutIntegrity()) {
    const { version: _, ...rest } = lock.packages[key]
    lock.packages[key] = { version, integrity: integrityOf(name, version), ...rest }
  }
  fs.writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`)
}

if (process.argv[1] === import.meta.filename) complete()
