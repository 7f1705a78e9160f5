import 'server-only'
import { env } from '@/lib/platform/env'
import { log } from '@/lib/platform/log'
import { mayStill, takeAll } from '@/lib/platform/rate-limit'
import { linkDelivery } from './mail'
import { emailAddress } from './schema'
import type { SignInFault } from './sign-in-faults'

/**
 * Why no sign-in link is sent to this address now; null when one is sent, which is then counted. A refusal counts nothing, so
 * a caller who is over a limit cannot use up what others may still ask for.
 * @param caller what limits count a caller by
 */
export function refuseLink(address: string | undefined, caller: string): SignInFault | null {
  const delivery = linkDelivery(env())
  if (delivery === 'none') {
    log('error', 'no mail server is set: SMTP_URL')
    return 'NoMailServer'
  }
  const parsed = emailAddress.safeParse(address)
  if (!parsed.success) return 'InvalidAddress'
  const mailbox = mailboxOf(parsed.data)
  const allowance = takeAll([
    ['mails-by-caller', caller],
    ['mails-by-caller-to-mailbox', `${caller} ${mailbox}`],
    ['mails-to-mailbox', mailbox],
    // A printed link is no mail.
    ...(delivery === 'mail'
      ? ([
          ['mails-by-caller-hourly', caller],
          ['mails-in-total', 'all'],
        ] as const)
      : []),
  ])
  if (allowance.allowed) return null
  return mayStill('mails-in-total', 'all').allowed ? 'TooManyMails' : 'NoMailsLeft'
}

/** Mail to `ada+anything@…` arrives in one mailbox at most servers; its limit is one, too. */
export function mailboxOf(address: string): string {
  return address.replace(/\+[^@]*@/, '@')
}
