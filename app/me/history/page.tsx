import type { Metadata } from 'next'
import { HistoryPage } from '@/components/history/history-page'
import { SkillsWithHistory } from '@/components/history/skills-with-history'
import { requireViewer } from '@/lib/account/require-viewer'

export const metadata: Metadata = { title: 'History', robots: { index: false } }
export const instant = false

export default async function OwnHistoryPage({ searchParams }: PageProps<'/me/history'>) {
  const [person, asked] = await Promise.all([requireViewer('/me/history'), searchParams])
  return asked.by === 'skill' ? (
    <SkillsWithHistory userId={person.id} />
  ) : (
    <HistoryPage userId={person.id} asked={asked} />
  )
}
