import 'server-only'
import { answerTo } from './answer'
import { knowledge } from './queries'
import { type Report, reportOn } from './report'
import type { PostingAnswer } from './schema'

/**
 * The one place where the server reads postings. What runs here is pure: text and knowledge in, plain data out, so that it can be
 * moved off the thread that serves requests.
 */
export async function readForApi(text: string): Promise<PostingAnswer> {
  return answerTo(text, await knowledge())
}

/** The same posting for the page `/match`. */
export async function readForPage(text: string): Promise<Report> {
  return reportOn(text, await knowledge())
}
