// Makes the pictures of the README anew, of a Waymark that runs: node bin/screenshots.mjs [ADDRESS]
import fs from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import sharp from 'sharp'
import { systemBrowser } from './check/browser.mjs'

const ADDRESS = process.argv[2] ?? 'http://localhost:3000'
const IMAGES = path.resolve(import.meta.dirname, '../docs/images')

/** Someone in the middle of the Backend roadmap who chose Python and PostgreSQL. */
const DONE =
  'command-line git pull-requests programming-basics error-handling debugging object-oriented-programming how-programs-run how-the-internet-works dns http tls data-formats project-command-line-tool python fastapi http-servers routing-and-middleware dependency-management linting-and-formatting relational-model sql sql-joins postgresql'
const LEARNING = 'data-structures layered-architecture unit-testing sql-aggregation'
const SKIPPED = 'algorithms'

const SHOTS = [
  { name: 'map-light', colorScheme: 'light', width: 1440, height: 900 },
  { name: 'map-dark', colorScheme: 'dark', width: 1440, height: 900 },
  { name: 'phone-light', colorScheme: 'light', width: 390, height: 844 },
  { name: 'phone-dark', colorScheme: 'dark', width: 390, height: 844 },
]

/** Below, a window is that of a phone. */
const DESK = 600

const executablePath = await systemBrowser()
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  chromiumSandbox: process.getuid?.() !== 0,
})
fs.mkdirSync(IMAGES, { recursive: true })
for (const shot of SHOTS) await take(shot)
await browser.close()

/** @param {typeof SHOTS[number]} shot */
async function take({ name, colorScheme, width, height }) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: colorScheme === 'dark' ? 'dark' : 'light',
    reducedMotion: 'reduce',
    ...(width < DESK && { isMobile: true, hasTouch: true, deviceScaleFactor: 2 }),
  })
  await context.addInitScript((progress) => {
    localStorage.setItem('waymark.progress', progress)
  }, JSON.stringify(progress()))
  const page = await context.newPage()
  await page.goto(`${ADDRESS}/roadmaps/backend`, { waitUntil: 'networkidle' })
  const picture = await page.screenshot()
  await context.close()
  // To a palette: a third of the bytes, and looks the same.
  await sharp(picture)
    .png({ palette: true, colours: 200, dither: 0 })
    .toFile(path.join(IMAGES, `${name}.png`))
}

/** Returns the snapshot of lib/sync/local-progress.ts that the browser of that person keeps. */
function progress() {
  const at = '2026-01-01T00:00:00.000Z'
  const standings = Object.entries({ done: DONE, learning: LEARNING, skipped: SKIPPED }).flatMap(
    ([status, skills]) =>
      skills.split(' ').map((skill) => [skill, { id: `${status}-${skill}`, status, at }]),
  )
  return {
    owner: null,
    version: 0,
    standings: Object.fromEntries(standings),
    follows: ['backend'],
    declined: [],
  }
}
