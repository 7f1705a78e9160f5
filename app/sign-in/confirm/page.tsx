import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { connection } from 'next/server'
import { ConfirmSignIn } from '@/components/account/confirm-sign-in'
import { LinkExpired } from '@/components/account/link-expired'
import { pendingLink } from '@/lib/account/link-queries'
import { linkDelivery } from '@/lib/account/mail'
import { emailAddress } from '@/lib/account/schema'
import { viewer } from '@/lib/account/session'
import { askerIn, LINK_MINUTES } from '@/lib/account/sign-in-secrets'
import { env } from '@/lib/platform/env'
import { localPath } from '@/lib/platform/origin'
import { siteUrl } from '@/lib/platform/site-url'

export const metadata: Metadata = { title: 'Sign in', robots: { index: false } }
export const instant = false

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Opening it changes nothing: `POST` to the same address signs in (proxy.ts, lib/account/confirm.ts). */
export default async function ConfirmPage({ searchParams }: Props) {
  // Links expire by the clock, which Next.js admits only in a request.
  await connection()
  const said = await searchParams
  const [token = '', email, callbackUrl] = [said.token, said.email, said.callbackUrl].map(
    (value) => [value].flat()[0],
  )
  const sent = await headers()
  const goal = localPath(callbackUrl, siteUrl(sent.get('host')), '/me')
  const address = emailAddress.safeParse(email).data
  const [link, person] = await Promise.all([
    address ? pendingLink(token, address, askerIn(sent)) : null,
    viewer(),
  ])
  return link ? (
    <ConfirmSignIn
      link={link}
      fields={{ token, email: link.address, callbackUrl: goal }}
      person={person}
      hasCode={linkDelivery(env()) === 'mail'}
    />
  ) : (
    <LinkExpired minutes={LINK_MINUTES} goal={goal} address={address} person={person} />
  )
}
