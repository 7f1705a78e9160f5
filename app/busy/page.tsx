import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { z } from 'zod'
import { Busy } from '@/components/site/busy'
import { localPath } from '@/lib/platform/origin'

export const metadata: Metadata = { title: 'Waymark is busy', robots: { index: false } }
export const instant = false

/** Where a form without a place for words leads when there was no room for its work. */
export default async function BusyPage({ searchParams }: PageProps<'/busy'>) {
  const { back } = query.parse(await searchParams)
  return (
    <Busy>
      <p>Nothing was changed.</p>
      <Link href={back as Route} className="button button-main mt-5" prefetch={false}>
        Back
      </Link>
    </Busy>
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
})
