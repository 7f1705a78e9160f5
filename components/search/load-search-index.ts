import type { z } from 'zod'
import { searchIndex } from '@/lib/roadmap/schema'
import { searchTexts } from '@/lib/skill/schema'

/** The names of everything that can be found. */
export const loadSearchIndex = fetchedOnce('/search-index.json', searchIndex)

/** The texts of the skills: ten times as much as the names, so they come after them. */
export const loadSearchTexts = fetchedOnce('/search-texts.json', searchTexts)

/** Fetches it once a page's life, when somebody first searches; after a failure the next search tries again. */
function fetchedOnce<T>(address: string, shape: z.ZodType<T>): () => Promise<T> {
  let loading: Promise<T> | undefined
  return () => {
    loading ??= fetchParsed(address, shape).catch((error) => {
      loading = undefined
      throw error
    })
    return loading
  }
}

async function fetchParsed<T>(address: string, shape: z.ZodType<T>): Promise<T> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return shape.parse(await response.json())
}
