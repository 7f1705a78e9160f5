import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { cleanEnvironment } from '../start/dot-env.mjs'

const ROOT = path.resolve(import.meta.dirname, '../..')

/** @typedef {{ passed: number, failed: number, skipped?: string[] | undefined, output: string }} Result */
/** @typedef {{ label: string, run: (quiet: boolean) => Promise<Result> }} Check */

/** @type {Check[]} */
export const QUICK_CHECKS = [
  program('Format and lint', 'node_modules/@biomejs/biome/bin/biome', [
    'check',
    '--error-on-warnings',
    '.',
  ]),
  program('Types of the routes', 'node_modules/next/dist/bin/next', ['typegen']),
  // The compiler's memory of generated types may be stale, and then it complains of correct code.
  program('Types', 'node_modules/typescript/bin/tsc', ['--noEmit', '--incremental', 'false']),
  vitest('Unit tests', ['--project', 'unit']),
  vitest('Schema and migrations', ['prisma/migrate.db.test.ts']),
]

/** @type {Check[]} */
export const ALL_CHECKS = [
  ...QUICK_CHECKS.slice(0, 3),
  vitest('Unit and database tests', ['--project', 'unit', '--project', 'database']),
  vitest('What people do, on spread tables', ['--project', 'partitions']),
  program('Content', 'bin/run.mjs', ['bin/content-check.ts', '--all']),
  program('Build', 'bin/build.mjs', []),
  ...(fs.existsSync(path.join(ROOT, 'playwright.config.ts'))
    ? [playwright('In a real browser')]
    : []),
  vitest('Starting', ['--project', 'start']),
  { label: 'Advisories', run: advisories },
]

/**
 * Runs one after the other, all of them even if one fails, and says how each went.
 *
 * @param {Check[]} checks
 * @param {{ quiet: boolean }} how quiet: what a check says is shown only when it fails
 * @returns {Promise<{ passed: number, failed: number, skipped: string[] }>} with the names of skipped checks
 */
export async function runChecks(checks, { quiet }) {
  /** @type {string[]} */
  const skippedNames = []
  const sum = { passed: 0, failed: 0, skipped: skippedNames }
  for (const { label, run } of checks) {
    const began = performance.now()
    process.stdout.write(quiet ? `${label} … ` : `\n── ${label} ──\n`)
    const { passed, failed, skipped = [], output } = await run(quiet)
    sum.skipped.push(...skipped)
    sum.passed += passed
    sum.failed += failed
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    const outcome = failed > 0 ? `${passed} passed, ${failed} failed` : `${passed} passed`
    process.stdout.write(
      quiet ? `${outcome}, ${seconds} s\n` : `${label}: ${outcome}, ${seconds} s\n`,
    )
    if (quiet && failed > 0) process.stdout.write(`${output.trim()}\n\n`)
  }
  return sum
}

/**
 * A program that passes or fails as a whole.
 *
 * @param {string} label
 * @param {string} script
 * @param {string[]} args
 * @returns {Check}
 */
function program(label, script, args) {
  return {
    label,
    run: async (quiet) => {
      const { code, output } = await node([script, ...args], quiet)
      return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output }
    },
  }
}

/**
 * Looks for serious advisories against the packages that a running server uses. When no registry responds, the check is
 * listed as skipped.
 *
 * @param {boolean} quiet
 * @returns {Promise<Result>}
 */
async function advisories(quiet) {
  const asked = [
    'audit',
    '--audit',
    '--omit=dev',
    '--json',
    '--fetch-retries=0',
    '--fetch-timeout=30000',
  ]
  const child = spawn('npm', asked, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  })
  let told = ''
  child.stdout.on('data', (chunk) => {
    told += chunk
  })
  await new Promise((resolve) => {
    child.on('error', resolve)
    child.on('close', resolve)
  })
  const { passed, failed, skipped, output } = judgeAudit(told)
  if (!quiet) process.stdout.write(output)
  return { passed, failed, skipped, output }
}

/**
 * @param {string} told the JSON of `npm audit`
 * @returns {Result}
 */
export function judgeAudit(told) {
  /** @type {{ metadata?: { vulnerabilities?: Record<string, number> }, vulnerabilities?: Record<string, { severity: string }> }} */
  let audit = {}
  try {
    audit = JSON.parse(told)
  } catch {
    // The registry sent no report.
  }
  const counts = audit.metadata?.vulnerabilities
  if (!counts) {
    const skipped = ['Advisories: the registry told none, so nobody looked']
    return { passed: 0, failed: 0, skipped, output: '' }
  }
  const lines = Object.entries(audit.vulnerabilities ?? {}).map(
    ([name, { severity }]) => `${name}: ${severity}\n`,
  )
  const failed = (counts.high ?? 0) + (counts.critical ?? 0) > 0 ? 1 : 0
  return { passed: 1 - failed, failed, output: lines.join('') }
}

/**
 * @param {string} label
 * @param {string[]} args
 * @returns {Check}
 */
function vitest(label, args) {
  return withReport(
    label,
    (report, quiet) => {
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
      return node(['node_modules/vitest/vitest.mjs', 'run', ...args, ...reporters], quiet)
    },
    ({ numPassedTests, numFailedTests, testResults }) => {
      // A file that cannot even be loaded fails without a test of its own.
      const broken = testResults.filter(
        (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
          file.status === 'failed' && file.assertionResults.length === 0,
      )
      /** @type {string[]} */
      const skipped = testResults.flatMap(
        (/** @type {{ assertionResults: { status: string, fullName: string }[] }} */ file) =>
          file.assertionResults
            .filter(({ status }) => status === 'skipped' || status === 'pending')
            .map(({ fullName }) => fullName),
      )
      return { passed: numPassedTests, failed: numFailedTests + broken.length, skipped }
    },
  )
}

/**
 * @param {string} label
 * @returns {Check}
 */
function playwright(label) {
  return withReport(
    label,
    (report, quiet) =>
      node(['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'], quiet, {
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
        PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      }),
    ({ stats, suites }) => ({
      // The list names those that needed their second try.
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
      skipped: suites.flatMap(skippedIn),
    }),
  )
}

/**
 * @param {{ title: string, suites?: any[], specs?: { title: string, tests: { status: string }[] }[] }} suite of Playwright's report
 * @returns {string[]}
 */
function skippedIn({ suites = [], specs = [] }) {
  return [
    ...specs
      .filter(({ tests }) => tests.some(({ status }) => status === 'skipped'))
      .map(({ title }) => title),
    ...suites.flatMap(skippedIn),
  ]
}

/**
 * @param {string} label
 * @param {(report: string, quiet: boolean) => Promise<{ code: number, output: string }>} run
 * @param {(report: any) => { passed: number, failed: number, skipped: string[] }} count
 * @returns {Check}
 */
function withReport(label, run, count) {
  return {
    label,
    run: async (quiet) => {
      const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'waymark-report-'))
      const report = path.join(directory, 'report.json')
      try {
        const { code, output } = await run(report, quiet)
        const { passed, failed, skipped } = fs.existsSync(report)
          ? count(JSON.parse(fs.readFileSync(report, 'utf8')))
          : { passed: 0, failed: 0, skipped: [] }
        return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, skipped, output }
      } finally {
        fs.rmSync(directory, { recursive: true, force: true })
      }
    },
  }
}

/**
 * @param {string[]} args
 * @param {boolean} quiet
 * @param {Record<string, string>} [more]
 * @returns {Promise<{ code: number, output: string }>}
 */
function node(args, quiet, more = {}) {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...cleanEnvironment('test'), ...more },
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      output += chunk
    })
  }
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 1, output: error.message }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}
