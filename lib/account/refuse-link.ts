import 'server-only'
import { env } from '@/lib/platform/env'
import { log } from '@/lib/platform/log'
import { take } from '@/lib/platform/rate-limit'
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
  const allowances = [
    await take('sign-in-caller', caller),
    await take('sign-in-address', parsed.data),
  ]
  return allowances.every(({ ok }) => ok) ? null : 'TooManyMails'
}
