import fs from 'node:fs'
import { expect, test } from 'vitest'

/** APIs that browsers offer only to pages from https or from this machine, with the files that can do without them. */
const ONLY_SECURE: Record<string, string[]> = {
  randomUUID: [],
  'crypto.subtle': [],
  'navigator.clipboard': ['components/ui/copy-text.ts'],
  'navigator.locks': ['components/progress/browser-sync.ts'],
  'navigator.serviceWorker': ['components/offline/offline-keeper.ts'],
  'navigator.storage': [],
  'navigator.share': [],
  cookieStore: [],
  'Notification.': [],
}

/** Files that no page loads over plain http: tests, and the service worker, which needs https itself. */
const NO_PAGES = /\.(db\.)?test\.tsx?$|service-worker|testing/

const FOLDERS = [
  'components',
  'lib/quiz',
  'lib/posting',
  'lib/progress',
  'lib/roadmap',
  'lib/skill',
  'lib/sync',
]

test('over plain http, nothing that runs in a page leans on what the browser keeps from it', () => {
  const files = FOLDERS.flatMap(sourcesIn).filter((file) => !NO_PAGES.test(file))
  expect(files.length).toBeGreaterThan(300)
  for (const [name, known] of Object.entries(ONLY_SECURE)) {
    const using = files.filter((file) => pageCodeOf(file).includes(name))
    expect(using, name).toEqual(known)
  }
})

function sourcesIn(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`)
}

/** Returns a file without its comments; an empty text for a file that only a server can load. */
function pageCodeOf(file: string): string {
  const code = fs.readFileSync(file, 'utf8')
  const isServers = /^import 'server-only'|from 'node:|platform\/db'/m.test(code)
  return isServers ? '' : code.replaceAll(/^\s*(\/?\*|\/\/).*$/gm, '')
}
