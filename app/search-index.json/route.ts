import { connection } from 'next/server'
import { publishedOnce } from '@/app/api/v1/published'
import { publishedSearchIndex } from '@/lib/content/published'

/** The names that the search looks through, in one file that a browser fetches when somebody first searches. */
export async function GET(request: Request): Promise<Response> {
  await connection()
  return publishedOnce(request, 'search-index', publishedSearchIndex)
}
