import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { Refusal } from '../start/refusal.mjs'
import { run, step } from '../start/steps.mjs'

const ROOT = path.resolve(import.meta.dirname, '../..')
// The shell without a window first: it opens pages two to five times as fast.
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
]
const ON_A_MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

/**
 * The browser for tests, once `ensureBrowser` has seen to it.
 *
 * @returns {Promise<string | undefined>} the system's browser; undefined when Playwright has its own
 */
export async function systemBrowser() {
  return (await hasOwnBrowser()) ? undefined : onThePath()
}

/** Uses a browser that is there; else downloads Playwright's own Chromium and, where that is impossible, Debian's. */
export async function ensureBrowser() {
  if ((await hasOwnBrowser()) || onThePath()) return
  const cli = path.join(ROOT, 'node_modules/@playwright/test/cli.js')
  const attempts = [
    () => run(process.execPath, [cli, 'install', 'chromium'], how('`playwright install chromium`')),
  ]
  if (process.getuid?.() === 0 && fs.existsSync('/etc/debian_version')) {
    attempts.push(async () => {
      await run('apt-get', ['update', '-q'], how('`apt-get update`'))
      // Older releases have only the browser with its window.
      const shell = ['install', '-yq', 'chromium-headless-shell']
      await run('apt-get', shell, how('`apt-get install chromium-headless-shell`')).catch(() =>
        run('apt-get', ['install', '-yq', 'chromium'], how('`apt-get install chromium`')),
      )
    })
  }
  for (const attempt of attempts) {
    await step('Installing a browser', attempt).catch(() => undefined)
    if ((await hasOwnBrowser()) || onThePath()) return
  }
  throw new Refusal(
    'there is no Chromium for the tests and none could be installed: install one, so that `chromium` is on the path',
  )
}

async function hasOwnBrowser() {
  const { chromium } = await import('@playwright/test')
  return fs.existsSync(chromium.executablePath())
}

function onThePath() {
  const directories = (process.env.PATH ?? '').split(path.delimiter)
  const candidates = directories.flatMap((directory) =>
    NAMES.map((name) => path.join(directory, name)),
  )
  return [...candidates, ON_A_MAC].find((file) => fs.existsSync(file) && answers(file))
}

/** Some systems put a script in its place that only says what to install. @param {string} file */
function answers(file) {
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
}

/** @param {string} doing */
function how(doing) {
  return { cwd: ROOT, doing, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
}
