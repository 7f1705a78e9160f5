import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { NewAccount } from '@/components/account/new-account'
import { offeredProviders } from '@/lib/account/providers'
import { env } from '@/lib/platform/env'
import { localPath } from '@/lib/platform/origin'
import { siteUrl } from '@/lib/platform/site-url'

export const metadata: Metadata = { title: 'A new account', robots: { index: false } }
export const instant = false

interface Props {
  searchParams: Promise<{ provider?: string | string[]; callbackUrl?: string | string[] }>
}

/** For people who came by a service that confirmed no e-mail address: it cannot be known whether they have an account. */
export default async function NewAccountPage({ searchParams }: Props) {
  const { provider, callbackUrl } = await searchParams
  const base = siteUrl((await headers()).get('host'))
  const named = offeredProviders(env()).find(({ id }) => id === [provider].flat()[0])
  return (
    <NewAccount
      service={named?.name ?? 'The service'}
      goal={localPath([callbackUrl].flat()[0], base, '/me')}
    />
  )
}
