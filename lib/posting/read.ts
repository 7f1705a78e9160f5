import 'server-only'
import { onThread } from '@/lib/platform/threads'
import { EXAMPLE } from './example'
import { taughtContent } from './queries'
import type { readPostingForApi, readPostingForPage } from './read-job'

/** Far above what any text takes; a posting that takes longer has found a fault of ours, and ends nobody else's work. */
const DEADLINE_MS = 10_000

/**
 * The one place where the server reads postings, on a thread beside the one that serves requests.
 * @throws TooCostly
 */
export async function readForApi(text: string): Promise<ReturnType<typeof readPostingForApi>> {
  return (await read('posting-for-api', text)) as ReturnType<typeof readPostingForApi>
}

/** The same posting for the page `/match`. */
export async function readForPage(text: string): Promise<ReturnType<typeof readPostingForPage>> {
  return (await read('posting-for-page', text)) as ReturnType<typeof readPostingForPage>
}

/** Our own example, read once for each edition of the content. */
export async function readExample(): Promise<ReturnType<typeof readPostingForPage>> {
  const { edition } = await taughtContent()
  if (example?.edition !== edition) {
    const reading = readForPage(EXAMPLE)
    example = { edition, report: reading }
    reading.catch(() => {
      if (example?.report === reading) example = undefined
    })
  }
  return example.report
}

let example: { edition: string; report: ReturnType<typeof readForPage> } | undefined

async function read(job: string, text: string): Promise<unknown> {
  const { edition, content } = await taughtContent()
  return onThread('postings', job, text, {
    deadline: DEADLINE_MS,
    kept: { key: edition, value: content },
  })
}
