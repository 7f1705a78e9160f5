import { PROVIDER_IDS } from './schema'

/** The messages for a failed sign-in, by next-auth's error code or one of ours: what happened, what to do. */
const FAULTS = {
  InvalidAddress: 'That is not an e-mail address. Write one address, such as ada@example.org.',
  TooManyMails:
    'Too many sign-in links were requested. Use the newest mail you received, or wait ten minutes and try again.',
  NoMailsLeft:
    'This server has sent all the sign-in mails it may send in an hour. Try again later, or use another way to sign in.',
  NoMailServer:
    'This server cannot send mail: no mail server is set (SMTP_URL). Ask whoever runs it, or use another way to sign in.',
  EmailSignin:
    'The mail with the sign-in link could not be sent. Check the address and try again in a few minutes.',
  Verification:
    'This sign-in link was used already or is more than 15 minutes old. Request a new one.',
  OAuthAccountNotLinked:
    'An account with this e-mail address exists already. Sign in the way you did before, then connect this service in your settings, under “Ways to sign in”.',
  OAuthAccountTaken:
    'This sign-in already belongs to another Waymark account. Sign in with it and delete that account, then connect it here.',
  AccessDenied:
    'Access was denied. Try again, and allow it when you are asked, or use another way.',
  OAuthSignin: 'That service could not be reached. Try again in a few minutes, or use another way.',
  OAuthCallback:
    'That service did not confirm who you are. Try again, or use another way to sign in.',
  OAuthCreateAccount: 'The account could not be created. Try again, or use another way to sign in.',
  EmailCreateAccount: 'The account could not be created. Ask for a new link and try again.',
  Callback: 'Signing in was interrupted. Start again from here.',
  Csrf: 'The form was open for too long or came from elsewhere. Send it again from this page.',
  Configuration:
    'Sign-in is not set up correctly on this server. Whoever runs it finds the reason in its log.',
  SessionRequired: 'Sign in to see that page.',
} as const

/** The same for the code that stands beside a mailed link. */
const CODE_FAULTS = {
  WrongCode: 'That code is not right. Check the six digits in the newest mail and try again.',
  CodeUsedUp:
    'That code was wrong five times, so it no longer works. Open the link in the mail, or request a new one.',
  TooManyCodes:
    'Too many wrong codes were entered. Open the link in the mail instead, in this browser.',
  NoCode:
    'This code was used already or is more than 15 minutes old. If you signed in elsewhere with the link, request a new one to sign in here too.',
} as const

export type CodeFault = keyof typeof CODE_FAULTS

export function codeFaultInWords(code: string | undefined): string | null {
  return code && Object.hasOwn(CODE_FAULTS, code) ? CODE_FAULTS[code as CodeFault] : null
}

export type SignInFault = keyof typeof FAULTS

/** Plain words for an `error` in the address of the sign-in page; null when there is none. */
export function faultInWords(code: string | undefined): string | null {
  if (!code || PROVIDER_NAMED.has(code)) return null
  return Object.hasOwn(FAULTS, code)
    ? FAULTS[code as SignInFault]
    : 'Signing in did not work. Try again.'
}

/** next-auth reports the provider as the error when somebody opens `/api/auth/signin/github` by hand. */
const PROVIDER_NAMED: ReadonlySet<string> = new Set(PROVIDER_IDS)
