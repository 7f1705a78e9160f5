import { parseContent } from '@/lib/content/content'
import { readContentFiles } from '@/lib/content/content-files'
import { linksOf } from '@/lib/content/content-links'
import { env } from '@/lib/platform/env'
import type { Finding } from '@/lib/skill/check-link'
import { checkLinks, GOOD_MANNERS, isOffline, type Link } from '@/lib/skill/check-links'

// Opens every address that the content links and tells which have moved, are gone or are something else by now:
// npm run content:links [-- SLUG…]. It takes some minutes, since a site gets one request at a time.

const slugs = process.argv.slice(2)
const texts = await readContentFiles(env().CONTENT_DIR)
const links = linksOf(texts, parseContent(texts)).filter(isAsked)
process.exitCode = await run()

async function run(): Promise<number> {
  if (links.length === 0) {
    console.error(`no address to open${slugs.length > 0 ? ` in ${slugs.join(', ')}` : ''}`)
    return 2
  }
  if (await isOffline(links, GOOD_MANNERS)) {
    console.error('There is no way to the Internet from here: no address was checked.')
    return 2
  }
  const counts = new Map<Finding['is'], number>()
  await checkLinks(links, GOOD_MANNERS, (link, finding) => {
    counts.set(finding.is, (counts.get(finding.is) ?? 0) + 1)
    if (finding.is !== 'ok') console.log(`${link.place}: ${inWords(link, finding)}`)
  })
  console.log(
    `${links.length} links: ${[...counts].map(([is, count]) => `${count} ${is}`).join(', ')}`,
  )
  return (counts.get('gone') ?? 0) > 0 ? 1 : 0
}

function inWords({ url, title }: Link, finding: Finding): string {
  switch (finding.is) {
    case 'ok':
      return `${url} is there`
    case 'moved':
      return `${url} has moved to ${finding.to}`
    case 'retitled':
      return `${url} is called "${finding.title}", linked as "${title}"`
    case 'gone':
      return `${url} is gone: it ${finding.why}`
    case 'refused':
      return `${url} would not be opened by a program: it ${finding.why}`
    case 'unreachable':
      return `${url} cannot be reached: ${finding.why}`
  }
}

function isAsked({ place }: Link): boolean {
  return slugs.length === 0 || slugs.some((slug) => place.includes(`/${slug}.md`))
}
