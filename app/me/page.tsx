import type { Metadata } from 'next'
import { PersonalList } from '@/components/authoring/personal-list'
import { Logbook } from '@/components/insight/logbook'
import { RefreshDue } from '@/components/review/refresh-due'
import { requireViewer } from '@/lib/account/require-viewer'
import { personalRoadmaps } from '@/lib/authoring/queries'
import { dashboard } from '@/lib/insight/dashboard-queries'
import { goneRoadmaps, trailNews } from '@/lib/progress/versions-queries'
import { dueSkills } from '@/lib/review/queries'

export const metadata: Metadata = { title: 'Logbook', robots: { index: false } }
export const instant = false

export default async function DashboardPage() {
  const person = await requireViewer('/me')
  const now = new Date()
  const [logbook, due, own, gone] = await Promise.all([
    dashboard(person.id, now),
    dueSkills(person.id, now),
    personalRoadmaps(person.id),
    goneRoadmaps(person.id),
  ])
  const news = await trailNews(
    person.id,
    logbook.trails.map(({ slug }) => slug),
  )
  return (
    <Logbook
      dashboard={logbook}
      news={news}
      gone={gone}
      lookBack={<RefreshDue due={due} />}
      ownRoadmaps={<PersonalList roadmaps={own} />}
    />
  )
}
