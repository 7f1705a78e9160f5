import fs from 'node:fs'
import { expect, test } from 'vitest'

/** What browsers give only to pages that come over https or from this machine, and who can do without it. */
const ONLY_SECURE: Record<string, string[]> = {
  randomUUID: [],
  'crypto.subtle': [],
  'navigator.clipboard': ['components/ui/copy-text.ts'],
  'navigator.locks': ['components/progress/sync.ts'],
  'navigator.serviceWorker': ['components/offline/offline-keeper.ts'],
  'navigator.storage': [],
  'navigator.share': [],
  cookieStore: [],
  'Notification.': [],
}

/** The service worker itself runs only where it may. */
const NO_PAGES = /\.(db\.)?test\.tsx?$|service-worker|testing/

const FOLDERS = [
  'components',
  'lib/choice',
  'lib/posting',
  'lib/progress',
  'lib/roadmap',
  'lib/skill',
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

/** Without comments; nothing of a file that only a server can load. */
function pageCodeOf(file: string): string {
  const code = fs.readFileSync(file, 'utf8')
  const isServers = /^import 'server-only'|from 'node:|platform\/db'/m.test(code)
  return isServers ? '' : code.replaceAll(/^\s*(\/?\*|\/\/).*$/gm, '')
}
