import { useEffect, useState } from 'react'
import type { SearchIndex } from '@/lib/roadmap/schema'
import type { SearchTexts } from '@/lib/skill/schema'
import { loadSearchIndex, loadSearchTexts } from './load-search-index'

interface Searching {
  /** The names, once they have come. */
  index: SearchIndex | undefined
  /** The texts of the skills, a moment later. */
  texts: SearchTexts
  /** The part that could not be loaded. */
  failed: 'names' | 'texts' | undefined
}

export function useSearchIndex(): Searching {
  const [index, setIndex] = useState<SearchIndex>()
  const [texts, setTexts] = useState<SearchTexts>({})
  const [failed, setFailed] = useState<Searching['failed']>()
  useEffect(() => {
    loadSearchIndex()
      .then(setIndex, () => setFailed('names'))
      .then(loadSearchTexts)
      .then(setTexts, () => setFailed((before) => before ?? 'texts'))
  }, [])
  return { index, texts, failed }
}
