import type { Metadata } from 'next'
import { Logbook } from '@/components/dashboard/logbook'
import { PersonalList } from '@/components/personal/personal-list'
import { RefreshDue } from '@/components/refresh/refresh-due'
import { signedIn } from '@/lib/account/signed-in'
import { dashboard } from '@/lib/progress/dashboard-queries'
import { dueSkills } from '@/lib/progress/refresh-queries'
import { goneRoadmaps, trailNews } from '@/lib/progress/versions-queries'
import { personalRoadmaps } from '@/lib/roadmap/personal-queries'

export const metadata: Metadata = { title: 'Logbook', robots: { index: false } }
export const instant = false

export default async function DashboardPage() {
  const person = await signedIn('/me')
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
