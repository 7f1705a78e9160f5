import type { Metadata } from 'next'
import { AccountSettings } from '@/components/account/account-settings'
import { GuestKeptApart } from '@/components/account/guest-kept-apart'
import { WaysToSignIn } from '@/components/account/ways-to-sign-in'
import { DataSetting } from '@/components/archive/data-setting'
import { TimeZoneSetting } from '@/components/insight/time-zone-setting'
import { RefreshSetting } from '@/components/review/refresh-setting'
import { offeredProviders } from '@/lib/account/providers'
import { ownAccount } from '@/lib/account/queries'
import { requireViewer } from '@/lib/account/require-viewer'
import { faultInWords } from '@/lib/account/sign-in-faults'
import { toldTimeZone } from '@/lib/insight/calendar-queries'
import { env } from '@/lib/platform/env'
import { wantsRefresh } from '@/lib/review/queries'

export const metadata: Metadata = { title: 'Settings', robots: { index: false } }
export const instant = false

interface Props {
  searchParams: Promise<{ connected?: string | string[]; error?: string | string[] }>
}

export default async function SettingsPage({ searchParams }: Props) {
  const { connected, error } = await searchParams
  const person = await requireViewer('/me/settings')
  const [account, timeZone, wanted] = await Promise.all([
    ownAccount(),
    toldTimeZone(person.id),
    wantsRefresh(person.id),
  ])
  return (
    account && (
      <AccountSettings
        account={account}
        waysToSignIn={
          <WaysToSignIn
            {...account}
            offered={offeredProviders(env())}
            news={[connected].flat()[0]}
            fault={faultInWords([error].flat()[0])}
          />
        }
      >
        <GuestKeptApart />
        <TimeZoneSetting told={timeZone} />
        <RefreshSetting wanted={wanted} />
        <DataSetting />
      </AccountSettings>
    )
  )
}
