import fs from 'node:fs'
import path from 'node:path'
import { parseEnv } from 'node:util'
import { Refusal } from './refusal.mjs'

const ROOT = path.resolve(import.meta.dirname, '../..')

/** Takes the variables of `.env`, where the environment does not already hold them. */
export function readDotEnv() {
  if (!fs.existsSync('.env')) return
  for (const [name, value] of Object.entries(parseDotEnv(fs.readFileSync('.env'))))
    process.env[name] ??= value
}

/**
 * Every `.env` that people write: with Windows' line ends and byte order mark, lines that begin with `export`, quotes and
 * comments.
 *
 * @param {Buffer} bytes
 * @returns {Record<string, string>}
 */
export function parseDotEnv(bytes) {
  if (bytes.includes(0)) throw new Refusal('.env is not saved as UTF-8: save it again as UTF-8')
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '')
  const lines = text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/^[ \t]*export[ \t]+(?=\w+[ \t]*=)/gm, '')
  return /** @type {Record<string, string>} */ (parseEnv(lines))
}

/**
 * The environment for building and testing: nothing that a running server is told may be baked into pages or change what
 * a test sees. Next.js would read `.env` by itself, but not what is already there, so every variable of ours stands
 * there empty.
 *
 * @param {'production' | 'test'} NODE_ENV
 * @returns {NodeJS.ProcessEnv}
 */
export function cleanEnvironment(NODE_ENV) {
  const files = ['.env.example', '.env', '.env.local', '.env.production', '.env.production.local']
  const ours = files.flatMap((file) => Object.keys(variablesOf(path.join(ROOT, file))))
  return {
    ...process.env,
    ...Object.fromEntries(ours.map((name) => [name, ''])),
    NODE_ENV,
    NEXT_TELEMETRY_DISABLED: '1',
    // `prisma generate` looks for its native engine, which it does not need (docs/decisions); any file will do.
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
  }
}

/** @param {string} file */
function variablesOf(file) {
  if (!fs.existsSync(file)) return {}
  // Variables that are explained but not set are comments there.
  return parseEnv(fs.readFileSync(file, 'utf8').replace(/^# ?(?=[A-Z_]+=)/gm, ''))
}
