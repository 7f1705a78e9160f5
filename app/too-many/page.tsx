import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { z } from 'zod'
import { Signpost } from '@/components/site/signpost'
import { localPath } from '@/lib/platform/origin'

export const metadata: Metadata = { title: 'Too many at once', robots: { index: false } }
export const instant = false

/** Where a form without a place for words leads when its person sent too many. */
export default async function TooMany({ searchParams }: PageProps<'/too-many'>) {
  const { back, wait } = query.parse(await searchParams)
  return (
    <Signpost title="A little slower, please">
      <p>
        That was more than one person may change here in a minute, so the last change was not made.
        Try again in {wait} s.
      </p>
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
    .catch('/')
    .transform((back) => localPath(back, HERE, '/')),
  wait: z.coerce.number().int().min(1).max(3600).catch(60),
})
