import { useEffect, useState } from 'react'
import type { SearchIndex } from '@/lib/roadmap/schema'
import { loadSearchIndex } from './load-search-index'

/** What can be found by its name, once it has come; `failed` when it cannot. */
export function useSearchIndex(): { index: SearchIndex | undefined; failed: boolean } {
  const [index, setIndex] = useState<SearchIndex>()
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    loadSearchIndex().then(setIndex, () => setFailed(true))
  }, [])
  return { index, failed }
}
