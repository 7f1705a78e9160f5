import type { Metadata } from 'next'
import { z } from 'zod'
import { BackButton } from '@/components/site/back-button'
import { Signpost } from '@/components/site/signpost'
import { backPath } from '@/lib/platform/back-path'
import { quotaWords, TOLD_QUOTAS } from '@/lib/platform/quotas'

export const metadata: Metadata = { title: 'No room for more', robots: { index: false } }
export const instant = false

/** A form without a place for words leads here when its person has reached a quota. */
export default async function NoRoom({ searchParams }: PageProps<'/no-room'>) {
  const { back, of } = query.parse(await searchParams)
  return (
    <Signpost title="There is no room for more">
      <p>{of ? quotaWords(of) : 'You have as many of these as one person can have.'}</p>
      <p>Nothing was changed.</p>
      <BackButton to={back} />
    </Signpost>
  )
}

const query = z.object({ back: backPath, of: z.enum(TOLD_QUOTAS).optional().catch(undefined) })
