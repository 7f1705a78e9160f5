import type { Metadata } from 'next'
import { z } from 'zod'
import { DataPage } from '@/components/archive/data-page'
import { requireViewer } from '@/lib/account/require-viewer'

export const metadata: Metadata = { title: 'Your data', robots: { index: false } }
export const instant = false

export default async function Page({ searchParams }: PageProps<'/me/data'>) {
  await requireViewer('/me/data')
  return <DataPage {...told.parse(await searchParams)} />
}

const told = z.object({
  taken: z.literal('in').optional().catch(undefined),
  refused: z.enum(['too-large', 'no-file']).optional().catch(undefined),
})
