import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { z } from 'zod'
import { Signpost } from '@/components/site/signpost'
import { localPath } from '@/lib/platform/origin'
import { quotaWords, TOLD_QUOTAS } from '@/lib/platform/quotas'

export const metadata: Metadata = { title: 'No room for more', robots: { index: false } }
export const instant = false

/** Where a form without a place for words leads when its person has as much of something as anybody may. */
export default async function NoRoom({ searchParams }: PageProps<'/no-room'>) {
  const { back, of } = query.parse(await searchParams)
  return (
    <Signpost title="There is no room for more">
      <p>{of ? quotaWords(of) : 'You have as many of these as one person can have.'}</p>
      <p>Nothing was changed.</p>
      <Link href={back as Route} className="button button-main mt-5" prefetch={false}>
        Back
      </Link>
    </Signpost>
  )
}

/** Any origin will do to tell a path of ours from an address elsewhere. */
const HERE = 'http://waymark'

const query = z.object({
  back: z
    .string()
    .max(2000)
    .catch('/')
    .transform((back) => localPath(back, HERE, '/')),
  of: z.enum(TOLD_QUOTAS).optional().catch(undefined),
})
