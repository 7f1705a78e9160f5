import { type SearchIndex, searchIndex } from '@/lib/roadmap/schema'

let loading: Promise<SearchIndex> | undefined

/** Fetched once a page's life, when somebody first searches; after a failure the next one tries again. */
export function loadSearchIndex(): Promise<SearchIndex> {
  loading ??= fetchIndex().catch((error) => {
    loading = undefined
    throw error
  })
  return loading
}

async function fetchIndex(): Promise<SearchIndex> {
  const response = await fetch('/search-index.json')
  if (!response.ok) throw new Error(`/search-index.json: ${response.status}`)
  return searchIndex.parse(await response.json())
}
