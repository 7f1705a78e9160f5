import { connection } from 'next/server'
import { publishedOnce } from '@/app/api/v1/published'
import { publishedSearchTexts } from '@/lib/content/published'

/** The texts that the search looks through where no name answers; fetched after the names. */
export async function GET(request: Request): Promise<Response> {
  await connection()
  return publishedOnce(request, 'search-texts', publishedSearchTexts)
}
