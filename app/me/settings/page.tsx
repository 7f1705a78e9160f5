import type { Metadata } from 'next'
import { AccountSettings } from '@/components/account/account-settings'
import { DataSetting } from '@/components/archive/data-setting'
import { RefreshSetting } from '@/components/refresh/refresh-setting'
import { ownAccount } from '@/lib/account/queries'
import { signedIn } from '@/lib/account/signed-in'
import { wantsRefresh } from '@/lib/progress/refresh-queries'

export const metadata: Metadata = { title: 'Settings', robots: { index: false } }
export const instant = false

export default async function SettingsPage() {
  const person = await signedIn('/me/settings')
  const [account, wanted] = await Promise.all([ownAccount(), wantsRefresh(person.id)])
  return (
    account && (
      <AccountSettings account={account}>
        <RefreshSetting wanted={wanted} />
        <DataSetting />
      </AccountSettings>
    )
  )
}
