import { setTimeout as wait } from 'node:timers/promises'
import { checkLink, type Finding, type Patience } from './check-link'

export interface Link {
  url: string
  /** The title of the link; undefined in running text. */
  title: string | undefined
  /** `content/skills/http.md:12` */
  place: string
}

export interface Manners extends Patience {
  /** Milliseconds between two requests to one host, which gets one request at a time. */
  pause: number
  /** The number of hosts that are checked at the same time. */
  hosts: number
}

export const GOOD_MANNERS: Manners = { timeout: 20_000, most: 262_144, pause: 500, hosts: 8 }

/** Opens every URL once, however often it is linked, and reports each result as soon as it is known. */
export async function checkLinks(
  links: readonly Link[],
  manners: Manners,
  tell: (link: Link, finding: Finding) => void,
): Promise<void> {
  const waiting = [...byHost(links).values()]
  await Promise.all(Array.from({ length: manners.hosts }, askNext))

  async function askNext() {
    for (let host = waiting.shift(); host; host = waiting.shift()) await askHost(host)
  }

  async function askHost(addresses: ReadonlyMap<string, Link[]>) {
    let isFirst = true
    for (const [url, same] of addresses) {
      if (!isFirst) await wait(manners.pause)
      isFirst = false
      const title = same.find((link) => link.title !== undefined)?.title
      const finding = await checkLink(url, title, manners)
      for (const link of same) tell(link, finding)
    }
  }
}

/** Tells whether this machine is offline: none of a handful of the linked hosts can be reached. */
export async function isOffline(links: readonly Link[], manners: Manners): Promise<boolean> {
  const asked = [...byHost(links).values()]
    .slice(0, 5)
    .flatMap((host) => [...host.keys()].slice(0, 1))
  const findings = await Promise.all(asked.map((url) => checkLink(url, undefined, manners)))
  return findings.length > 0 && findings.every(({ is }) => is === 'unreachable')
}

/** Groups the links by host, then by URL. */
function byHost(links: readonly Link[]): Map<string, Map<string, Link[]>> {
  const hosts = new Map<string, Map<string, Link[]>>()
  for (const link of links) {
    const { host } = new URL(link.url)
    const addresses = hosts.get(host) ?? new Map<string, Link[]>()
    hosts.set(host, addresses)
    addresses.set(link.url, [...(addresses.get(link.url) ?? []), link])
  }
  return hosts
}
