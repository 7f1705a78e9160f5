import type { Metadata } from 'next'
import { Logbook } from '@/components/dashboard/logbook'
import { signedIn } from '@/lib/account/signed-in'
import { dashboard } from '@/lib/progress/dashboard-queries'

export const metadata: Metadata = { title: 'Logbook', robots: { index: false } }
export const instant = false

export default async function DashboardPage() {
  const person = await signedIn('/me')
  return <Logbook dashboard={await dashboard(person.id, new Date())} />
}
