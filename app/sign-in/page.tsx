import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { AlreadySignedIn } from '@/components/account/already-signed-in'
import { SignIn } from '@/components/account/sign-in'
import { offeredProviders } from '@/lib/account/providers'
import { viewer } from '@/lib/account/session'
import { faultInWords } from '@/lib/account/sign-in-faults'
import { env } from '@/lib/platform/env'
import { localPath } from '@/lib/platform/origin'
import { siteUrl } from '@/lib/platform/site-url'

export const metadata: Metadata = { title: 'Sign in', robots: { index: false } }

/** The whole page is drawn before it is sent: its forms must work without scripts. */
export const instant = false

interface Props {
  searchParams: Promise<{ callbackUrl?: string | string[]; error?: string | string[] }>
}

export default async function SignInPage({ searchParams }: Props) {
  const { callbackUrl, error } = await searchParams
  const base = siteUrl((await headers()).get('host'))
  const goal = localPath([callbackUrl].flat()[0], base, '/me')
  const code = [error].flat()[0]
  const fault = faultInWords(code)
  const person = fault ? null : await viewer()
  if (person) return <AlreadySignedIn person={person} goal={goal} />
  return (
    <SignIn
      providers={offeredProviders(env())}
      goal={goal}
      fault={fault}
      addressAtFault={code === 'InvalidAddress'}
    />
  )
}
