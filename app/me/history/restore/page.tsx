import type { Metadata } from 'next'
import { RestorePreview } from '@/components/history/restore-preview'
import { requireViewer } from '@/lib/account/require-viewer'

export const metadata: Metadata = { title: 'As it stood', robots: { index: false } }
export const instant = false

export default async function RestorePage({ searchParams }: PageProps<'/me/history/restore'>) {
  const [person, asked] = await Promise.all([requireViewer('/me/history/restore'), searchParams])
  return <RestorePreview userId={person.id} asked={asked} />
}
