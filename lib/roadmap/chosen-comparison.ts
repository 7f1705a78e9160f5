import { isSlug } from '@/lib/skill/schema'

/** The page of the two roadmaps that the form of `/compare` chose; null when it did not choose two. */
export function chosenComparison(query: URLSearchParams): string | null {
  const [from, to] = ['from', 'to'].map((name) => query.get(name) ?? '')
  if (!from || !to || from === to || !isSlug(from) || !isSlug(to)) return null
  return `/compare/${from}/${to}`
}
