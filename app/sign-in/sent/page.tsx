import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { connection } from 'next/server'
import { LinkSent } from '@/components/account/link-sent'
import { addressAskedBy } from '@/lib/account/link-queries'
import { linkDelivery } from '@/lib/account/mail'
import { codeFaultInWords } from '@/lib/account/sign-in-faults'
import { askerIn, LINK_MINUTES } from '@/lib/account/sign-in-secrets'
import { env } from '@/lib/platform/env'

export const metadata: Metadata = { title: 'Your sign-in link', robots: { index: false } }
export const instant = false

interface Props {
  searchParams: Promise<{ error?: string | string[] }>
}

export default async function SentPage({ searchParams }: Props) {
  // Links expire by the clock, which Next.js admits only in a request.
  await connection()
  const [{ error }, sent] = await Promise.all([searchParams, headers()])
  return (
    <LinkSent
      printed={linkDelivery(env()) === 'print'}
      minutes={LINK_MINUTES}
      address={await addressAskedBy(askerIn(sent))}
      fault={codeFaultInWords([error].flat()[0])}
    />
  )
}
