import 'server-only'
import { callerKey } from '@/lib/platform/caller'
import { mayStill, take } from '@/lib/platform/rate-limit'
import { redeemCode, redeemLink } from './link-mutations'
import { addressAskedBy } from './link-queries'
import { mailboxOf } from './refuse-link'
import { emailAddress } from './schema'
import type { CodeFault, SignInFault } from './sign-in-faults'
import { askerIn } from './sign-in-secrets'

export type Confirmed =
  /** The link or the code was right; `guest` says whether ticks made here as a guest join the account. */
  | { address: string; guest: 'along' | 'apart' }
  /** It was wrong; `lead` is the page to go to. */
  | { lead: string; reason: SignInFault | CodeFault }

/** Checks a post to `/sign-in/confirm`: the fields of a mailed link, or the code from the same mail. */
export function confirm(headers: Headers, fields: Record<string, string>): Promise<Confirmed> {
  return fields.code !== undefined && !fields.token
    ? confirmCode(headers, fields.code)
    : confirmLink(headers, fields)
}

async function confirmLink(
  headers: Headers,
  { token, email, callbackUrl, guest }: Record<string, string>,
): Promise<Confirmed> {
  const address = emailAddress.safeParse(email).data
  const used = token && address && (await redeemLink(token, address, askerIn(headers)))
  if (!used) {
    const query = new URLSearchParams({
      error: 'Verification',
      ...(callbackUrl && { callbackUrl }),
    })
    return { lead: `/sign-in?${query}`, reason: 'Verification' }
  }
  // Only the browser that asked adds a guest's ticks automatically: another one may be somebody else's.
  const isAlong = used.askedHere || guest === 'along'
  return { address: used.address, guest: isAlong ? 'along' : 'apart' }
}

/** Checks a code. A wrong one counts against its mail, caller and mailbox; links keep working despite wrong guesses. */
async function confirmCode(headers: Headers, written: string): Promise<Confirmed> {
  const [caller, asker] = [callerKey(headers), askerIn(headers)]
  const asked = await addressAskedBy(asker)
  if (!asked) return codeRefused('NoCode')
  const mailbox = mailboxOf(asked)
  const mayTry =
    mayStill('wrong-codes-by-caller', caller).allowed &&
    mayStill('wrong-codes-for-mailbox', mailbox).allowed
  if (!mayTry) return codeRefused('TooManyCodes')
  const outcome = await redeemCode(asker, written.replaceAll(/\D/g, ''))
  if (outcome.kind === 'right') return { address: outcome.address, guest: 'along' }
  if (outcome.kind === 'none') return codeRefused('NoCode')
  take('wrong-codes-by-caller', caller)
  take('wrong-codes-for-mailbox', mailbox)
  return codeRefused(outcome.triesLeft > 0 ? 'WrongCode' : 'CodeUsedUp')
}

function codeRefused(reason: CodeFault): Confirmed {
  return { lead: `/sign-in/sent?${new URLSearchParams({ error: reason })}`, reason }
}
