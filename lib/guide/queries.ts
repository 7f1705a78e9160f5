import 'server-only'
import { db } from '@/lib/platform/db'
import { isSlug } from '@/lib/skill/schema'

/** A guide without its text. Dates are such as 2026-11-21; `changedOn` is there when it changed since it came out. */
export interface ListedGuide {
  slug: string
  title: string
  summary: string
  publishedOn: string
  changedOn: string | undefined
  minutes: number
}

export interface GuidePage extends ListedGuide {
  /** MDX, checked when it was published. */
  text: string
}

/** The published guides, the latest first. */
export async function listGuides(): Promise<ListedGuide[]> {
  const rows = await db().guide.findMany({
    orderBy: [{ publishedOn: 'desc' }, { slug: 'asc' }],
  })
  return rows.map((row) => {
    const { text: _, ...listed } = pageOf(row)
    return listed
  })
}

/** One guide. Null when there is none. */
export async function guidePage(slug: string): Promise<GuidePage | null> {
  if (!isSlug(slug)) return null
  const row = await db().guide.findUnique({ where: { slug } })
  return row && pageOf(row)
}

function pageOf({ slug, title, summary, text, version, publishedOn, updatedAt }: Row): GuidePage {
  const [cameOut, changed] = [dateOf(publishedOn), dateOf(updatedAt)]
  return {
    ...{ slug, title, summary, text, publishedOn: cameOut },
    changedOn: version > 1 && changed > cameOut ? changed : undefined,
    minutes: minutesToRead(text),
  }
}

type Row = { version: number; publishedOn: Date; updatedAt: Date } & Pick<
  GuidePage,
  'slug' | 'title' | 'summary' | 'text'
>

function dateOf(instant: Date): string {
  return instant.toISOString().slice(0, 10)
}

/** Brysbaert's mean for silent reading of non-fiction in English, 238 words a minute (2019). */
const WORDS_A_MINUTE = 238

function minutesToRead(text: string): number {
  const words = text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0
  return Math.max(1, Math.round(words / WORDS_A_MINUTE))
}
