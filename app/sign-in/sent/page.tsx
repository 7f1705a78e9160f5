import type { Metadata } from 'next'
import { connection } from 'next/server'
import { LinkSent } from '@/components/account/link-sent'
import { LINK_MINUTES, linkDelivery } from '@/lib/account/mail'
import { env } from '@/lib/platform/env'

export const metadata: Metadata = { title: 'Your sign-in link', robots: { index: false } }
export const instant = false

export default async function SentPage() {
  // How links are delivered is a setting of the running server, not of the build.
  await connection()
  return <LinkSent printed={linkDelivery(env()) === 'print'} minutes={LINK_MINUTES} />
}
