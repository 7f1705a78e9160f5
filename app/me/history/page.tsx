import type { Metadata } from 'next'
import { HistoryPage } from '@/components/history/history-page'
import { SkillsWithHistory } from '@/components/history/skills-with-history'
import { signedIn } from '@/lib/account/signed-in'

export const metadata: Metadata = { title: 'History', robots: { index: false } }
export const instant = false

export default async function OwnHistoryPage({ searchParams }: PageProps<'/me/history'>) {
  const [person, asked] = await Promise.all([signedIn('/me/history'), searchParams])
  return asked.by === 'skill' ? (
    <SkillsWithHistory userId={person.id} />
  ) : (
    <HistoryPage userId={person.id} asked={asked} />
  )
}
