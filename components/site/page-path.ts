import { isLoopback } from '@/lib/platform/origin'
import { chosenComparison } from '@/lib/roadmap/chosen-comparison'

/**
 * The path that an address leads to, however it is written: with a slash at the end, with slashes doubled, percent-encoded,
 * by http where the site has https, by another name of this machine. Null when it is the address of no page of this site.
 * @param site the address of the site, as `siteUrl` tells it
 */
export function pagePath(address: string, site: string): string | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  if (!isOf(url, new URL(site))) return null
  const parts = url.pathname.split('/').filter((part) => part !== '')
  const path = `/${parts.map(decoded).join('/')}`
  return (path === '/compare' && chosenComparison(url.searchParams)) || path
}

function isOf(url: URL, site: URL): boolean {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return false
  const sameMachine = isLoopback(url.hostname) && isLoopback(site.hostname)
  return (url.hostname === site.hostname || sameMachine) && url.port === site.port
}

/** A slash that was encoded parts nothing, so it stays as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part).replaceAll('/', '%2F')
  } catch {
    return part
  }
}
