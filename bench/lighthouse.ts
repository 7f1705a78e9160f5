import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { createPerson } from './person'
import type { Site } from './site'
import { skillSlugs, tickOf } from './throughput'

/** The last that runs on Node 20. Some 60 MB that only this measurement needs, so it is fetched when asked for. */
const LIGHTHOUSE = 'lighthouse@12.8.2'
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/** Lighthouse's marks for a mobile visitor: page → performance, accessibility, best practices, search; 0 to 100. */
export async function markPages(site: Site): Promise<Map<string, number[]>> {
  const pages = { map: '/roadmaps/backend', profile: await publicProfile(site), home: '/' }
  const marks = new Map<string, number[]>()
  for (const [page, address] of Object.entries(pages))
    marks.set(page, await markPage(site, page, address))
  return marks
}

async function markPage(site: Site, page: string, address: string): Promise<number[]> {
  const report = path.join(site.dataDir, `lighthouse-${page}.json`)
  const flags = [
    '--no-sandbox',
    '--headless=new',
    '--disable-quic',
    '--disable-background-networking',
  ]
  await run('npx', [
    '--yes',
    LIGHTHOUSE,
    `${site.url}${address}`,
    '--quiet',
    '--output=json',
    `--output-path=${report}`,
    `--chrome-flags=${flags.join(' ')}`,
    `--only-categories=${CATEGORIES.join()}`,
  ])
  const { categories } = JSON.parse(await readFile(report, 'utf8'))
  return CATEGORIES.map((category) => Math.round(100 * categories[category].score))
}

const PIECES = 12

/** Somebody a third of the way, who shows everything. */
async function publicProfile({ url, database }: Site): Promise<string> {
  const { headers } = await createPerson(database, url)
  const slugs = (await skillSlugs(url)).filter((_, index) => index % 3 === 0)
  const send = async (method: string, address: string, body?: object) => {
    const response = await fetch(`${url}/api/v1${address}`, {
      method,
      headers,
      ...(body && { body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(`${method} ${address}: ${await response.text()}`)
  }
  await send('POST', '/progress', { operations: slugs.map(tickOf) })
  await send('PUT', '/follows/backend')
  for (const [index, skill] of slugs.slice(0, PIECES).entries())
    await send('POST', '/evidence', {
      skill,
      kind: 'project',
      title: `A piece of work, number ${index}`,
      url: `https://example.org/work/${index}`,
    })
  await send('PATCH', '/profile', {
    handle: 'ada-of-the-bench',
    name: 'Ada Example',
    headline: 'Learns in the open',
    bio: 'Builds services and writes down why.',
    links: [{ label: 'Site', url: 'https://example.org/' }],
    visibility: {
      ...{ profile: 'public', roadmaps: 'shown', skills: 'shown' },
      ...{ evidence: 'shown', activity: 'shown', contact: 'shown' },
    },
  })
  return '/u/ada-of-the-bench'
}

async function run(command: string, args: string[]): Promise<void> {
  const child = spawn(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...(CHROMIUM && { CHROME_PATH: CHROMIUM }) },
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk
  })
  const code = await new Promise((resolve) => child.on('close', resolve))
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${said}`)
}

const CHROMIUM = process.env.CHROMIUM_PATH
