import { get } from 'node:http'
import type { Browser } from '@playwright/test'
import { withBrowser, withVisitor } from './browser'
import { EMPTY_PAGE } from './private-copy'
import type { Site } from './site'

/** Bytes of HTML, as a browser receives it: compressed. */
export interface MapWeights {
  empty: number
  maps: { slug: string; skills: number; bytes: number }[]
}

export async function weighMaps({ url }: Site): Promise<MapWeights> {
  const { roadmaps } = await (await fetch(`${url}/api/v1/roadmaps`)).json()
  const weights: MapWeights = { empty: await sentBytes(`${url}${EMPTY_PAGE}`), maps: [] }
  for (const { slug, skillCount } of roadmaps) {
    const bytes = await sentBytes(`${url}/roadmaps/${slug}`)
    weights.maps.push({ slug, skills: skillCount, bytes })
  }
  return weights
}

/** Weighs the scripts of the map beyond those of an empty page: bytes, compressed as sent. */
export async function weighMapScripts({ url }: Site): Promise<number> {
  return withBrowser(
    async (browser) =>
      (await scriptBytes(browser, `${url}/roadmaps/backend`)) -
      (await scriptBytes(browser, `${url}${EMPTY_PAGE}`)),
  )
}

/** `fetch` would tell only what it unpacked. */
async function sentBytes(address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = get(address, { headers: { 'Accept-Encoding': 'gzip' } }, (response) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      response.on('end', () => resolve(bytes))
    })
    request.on('error', reject)
  })
}

async function scriptBytes(browser: Browser, address: string): Promise<number> {
  return withVisitor(browser, async (page, tools) => {
    const scripts = new Set<string>()
    let bytes = 0
    tools.on('Network.responseReceived', ({ requestId, type }) => {
      if (type === 'Script') scripts.add(requestId)
    })
    tools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (scripts.has(requestId)) bytes += encodedDataLength
    })
    await tools.send('Network.enable')
    await page.goto(address, { waitUntil: 'networkidle' })
    return bytes
  })
}
