import type { Metadata } from 'next'
import { z } from 'zod'
import { BackButton } from '@/components/site/back-button'
import { Signpost } from '@/components/site/signpost'
import { backPath } from '@/lib/platform/back-path'

export const metadata: Metadata = { title: 'Too many at once', robots: { index: false } }
export const instant = false

/** A form without a place for words leads here when its person sent too many. */
export default async function TooMany({ searchParams }: PageProps<'/too-many'>) {
  const { back, wait } = query.parse(await searchParams)
  return (
    <Signpost title="A little slower, please">
      <p>
        That was more than one person may change here in a minute, so the last change was not made.
        Try again in {wait} s.
      </p>
      <BackButton to={back} />
    </Signpost>
  )
}

const query = z.object({
  back: backPath,
  wait: z.coerce.number().int().min(1).max(3600).catch(60),
})
