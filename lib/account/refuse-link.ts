import 'server-only'
import { env } from '@/lib/platform/env'
import { log } from '@/lib/platform/log'
import { takeAll } from '@/lib/platform/rate-limit'
import { linkDelivery } from './mail'
import { emailAddress } from './schema'
import type { SignInFault } from './sign-in-faults'

/** Why no sign-in link is sent to this address now; null when one may be. */
export async function refuseLink(
  address: string | undefined,
  caller: string,
): Promise<SignInFault | null> {
  if (linkDelivery(env()) === 'none') {
    log('error', 'no mail server is set: SMTP_URL')
    return 'NoMailServer'
  }
  const parsed = emailAddress.safeParse(address)
  if (!parsed.success) return 'InvalidAddress'
  const allowance = takeAll([
    ['sign-in-caller', caller],
    ['sign-in-address', parsed.data],
  ])
  return allowance.allowed ? null : 'TooManyMails'
}
