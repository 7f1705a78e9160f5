import fs from 'node:fs'
import path from 'node:path'
import { generateContent, LARGE } from './generate-content'
import { type Felt, feel } from './painted'
import { costOfPictures, type PictureCosts } from './pictures'
import { EMPTY_PAGE } from './private-copy'
import { type Site, startSite } from './site'

/** The servers and figures that the budgets share; each is made once, when a budget first asks for it. */
export interface Stage {
  tree: string
  /** With our own content. */
  site: Site
  felt: () => Promise<Felt>
  /** With one roadmap of 5,000 skills. */
  large: () => Promise<Site>
  largeFelt: () => Promise<Felt>
  pictures: () => Promise<PictureCosts>
  /** An empty page, for comparison. */
  emptyFelt: () => Promise<Felt>
  stop: () => Promise<void>
}

/** @param tree a built copy */
export async function setStage(tree: string): Promise<Stage> {
  const site = await startSite(tree, 'own')
  const stops = [site.stop]
  const large = once(async () => {
    const started = await startLargeSite(tree)
    stops.push(started.stop)
    return started
  })
  return {
    tree,
    site,
    pictures: once(() => costOfPictures(site)),
    felt: once(() => feel(`${site.url}/roadmaps/backend`)),
    large,
    largeFelt: once(async () => feel(`${(await large()).url}/roadmaps/${LARGE}`)),
    emptyFelt: once(() => feel(`${site.url}${EMPTY_PAGE}`)),
    stop: async () => {
      for (const stop of stops) await stop()
    },
  }
}

function startLargeSite(tree: string): Promise<Site> {
  const content = path.join(tree, '.data/large-content')
  fs.rmSync(content, { recursive: true, force: true })
  generateContent(content)
  return startSite(tree, 'large', { CONTENT_DIR: content })
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}
