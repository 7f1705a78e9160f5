import { answersPerSecond } from './load'
import { percentile } from './rounds'
import type { Site } from './site'
import { skillSlugs } from './throughput'

const CONNECTIONS = 10

export interface PictureCosts {
  /** ms from asking for a picture that nobody asked for before to having it, p99. */
  first: number
  /** Pictures a second while all of them are first ones, and while it is one that is kept. */
  drawn: number
  kept: number
}

/** Skills' pictures: half of them one after the other, the other half by ten connections at once; then one again and again. */
export async function costOfPictures({ url }: Site): Promise<PictureCosts> {
  const pictures = (await skillSlugs(url)).map((slug) => `${url}/pictures/skills/${slug}.png`)
  const half = Math.floor(pictures.length / 2)
  const times: number[] = []
  for (const picture of pictures.slice(0, half)) times.push(await msToFetch(picture))
  const others = pictures.slice(half)
  const began = performance.now()
  const waiting = [...others]
  await Promise.all(Array.from({ length: CONNECTIONS }, () => fetchAll(waiting)))
  const drawn = others.length / ((performance.now() - began) / 1000)
  const named = { url: await nameOf(`${url}/roadmaps/backend`) }
  // Once only to warm up, as every comparison does.
  await answersPerSecond(named)
  return { first: percentile(times, 99), drawn, kept: await answersPerSecond(named) }
}

async function fetchAll(waiting: string[]): Promise<void> {
  for (let next = waiting.pop(); next; next = waiting.pop()) await msToFetch(next)
}

async function msToFetch(picture: string): Promise<number> {
  const began = performance.now()
  const response = await fetch(picture)
  if (!response.ok) throw new Error(`${picture}: ${response.status}`)
  await response.arrayBuffer()
  return performance.now() - began
}

/** The address of a page's picture as chats find it, on this very server. */
async function nameOf(page: string): Promise<string> {
  const [, stated = ''] =
    /property="og:image" content="([^"]+)"/.exec(await (await fetch(page)).text()) ?? []
  const { pathname, search } = new URL(stated)
  const picture = new URL(pathname + search, page).href
  await msToFetch(picture)
  return picture
}
