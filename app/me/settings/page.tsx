import type { Metadata } from 'next'
import { AccountSettings } from '@/components/account/account-settings'
import { ownAccount } from '@/lib/account/queries'
import { signedIn } from '@/lib/account/signed-in'

export const metadata: Metadata = { title: 'Settings', robots: { index: false } }
export const instant = false

export default async function SettingsPage() {
  await signedIn('/me/settings')
  const account = await ownAccount()
  return account && <AccountSettings account={account} />
}
