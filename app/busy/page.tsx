import type { Metadata } from 'next'
import { z } from 'zod'
import { BackButton } from '@/components/site/back-button'
import { Busy } from '@/components/site/busy'
import { backPath } from '@/lib/platform/back-path'

export const metadata: Metadata = { title: 'Waymark is busy', robots: { index: false } }
export const instant = false

/** A form without a place for words leads here when there was no room for its work. */
export default async function BusyPage({ searchParams }: PageProps<'/busy'>) {
  const { back } = query.parse(await searchParams)
  return (
    <Busy>
      <p>Nothing was changed.</p>
      <BackButton to={back} />
    </Busy>
  )
}

const query = z.object({ back: backPath })
