import type { Metadata } from 'next'
import { Logbook } from '@/components/dashboard/logbook'
import { RefreshDue } from '@/components/refresh/refresh-due'
import { signedIn } from '@/lib/account/signed-in'
import { dashboard } from '@/lib/progress/dashboard-queries'
import { dueSkills } from '@/lib/progress/refresh-queries'

export const metadata: Metadata = { title: 'Logbook', robots: { index: false } }
export const instant = false

export default async function DashboardPage() {
  const person = await signedIn('/me')
  const now = new Date()
  const [logbook, due] = await Promise.all([dashboard(person.id, now), dueSkills(person.id, now)])
  return <Logbook dashboard={logbook} lookBack={<RefreshDue due={due} />} />
}
