import type { Metadata } from 'next'
import { AccountSettings } from '@/components/account/account-settings'
import { GuestKeptApart } from '@/components/account/guest-kept-apart'
import { DataSetting } from '@/components/archive/data-setting'
import { TimeZoneSetting } from '@/components/dashboard/time-zone-setting'
import { RefreshSetting } from '@/components/refresh/refresh-setting'
import { ownAccount } from '@/lib/account/queries'
import { signedIn } from '@/lib/account/signed-in'
import { toldTimeZone } from '@/lib/progress/calendar-queries'
import { wantsRefresh } from '@/lib/progress/refresh-queries'

export const metadata: Metadata = { title: 'Settings', robots: { index: false } }
export const instant = false

export default async function SettingsPage() {
  const person = await signedIn('/me/settings')
  const [account, timeZone, wanted] = await Promise.all([
    ownAccount(),
    toldTimeZone(person.id),
    wantsRefresh(person.id),
  ])
  return (
    account && (
      <AccountSettings account={account}>
        <GuestKeptApart />
        <TimeZoneSetting told={timeZone} />
        <RefreshSetting wanted={wanted} />
        <DataSetting />
      </AccountSettings>
    )
  )
}
