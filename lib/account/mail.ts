import 'server-only'
import { createTransport } from 'nodemailer'
import { type Environment, env } from '@/lib/platform/env'
import { isLoopback } from '@/lib/platform/origin'
import { LINK_MINUTES } from './sign-in-secrets'

/**
 * Chooses how sign-in links are delivered: by mail; on standard output, which only the operator of this server reads; or
 * not at all, which is an error because people elsewhere could not sign in.
 */
export function linkDelivery({
  SMTP_URL,
  NODE_ENV,
  HOST,
  APP_URL,
}: Pick<Environment, 'SMTP_URL' | 'NODE_ENV' | 'HOST' | 'APP_URL'>): 'mail' | 'print' | 'none' {
  if (SMTP_URL) return 'mail'
  // A proxy on this machine may serve the whole world: then APP_URL names it, and strangers' links must not be printed.
  const isOnlyHere = isLoopback(HOST) && (!APP_URL || isLoopback(new URL(APP_URL).hostname))
  return NODE_ENV === 'development' || isOnlyHere ? 'print' : 'none'
}

/**
 * Tells whether mail requires an encrypted connection. A mail server on another machine must encrypt, because someone in
 * between could hide that it offers to.
 */
export function demandsTls({
  SMTP_URL,
  ALLOW_UNENCRYPTED,
}: Pick<Environment, 'SMTP_URL' | 'ALLOW_UNENCRYPTED'>): boolean {
  return !ALLOW_UNENCRYPTED && !!SMTP_URL && !isLoopback(new URL(SMTP_URL).hostname)
}

/**
 * Delivers a sign-in link and its code.
 * @throws when no mail server is set, or it does not take the mail
 */
export async function sendSignIn(address: string, url: string, code: string): Promise<void> {
  switch (linkDelivery(env())) {
    case 'mail':
      return sendMail(address, url, code)
    case 'print':
      process.stdout.write(`sign-in link for ${address}: ${url}\n`)
      return
    case 'none':
      throw new Error('no mail server is set: SMTP_URL')
  }
}

async function sendMail(address: string, url: string, code: string): Promise<void> {
  const { SMTP_URL, MAIL_FROM } = env()
  const transport = createTransport({
    url: SMTP_URL,
    requireTLS: demandsTls(env()),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  })
  const { rejected } = await transport.sendMail({
    from: MAIL_FROM,
    to: { name: '', address },
    subject: 'Sign in to Waymark',
    text: text(address, url, code),
    html: html(address, url, code),
    headers: { 'Auto-Submitted': 'auto-generated' },
  })
  if (rejected.length > 0) throw new Error('the mail server refused the address')
}

const VALIDITY = `Both work for ${LINK_MINUTES} minutes, and only once.`
const UNASKED =
  'If you did not request this, ignore this mail: nobody can sign in without the link or the code.'

function text(address: string, url: string, code: string): string {
  return `Open this link to sign in to Waymark as ${address}:

${url}

Or enter this code on the page where you requested the link:

${code}

${VALIDITY} ${UNASKED}
`
}

function html(address: string, url: string, code: string): string {
  return `<!doctype html>
<html lang="en">
<body style="font: 16px/1.5 system-ui, sans-serif; color: #1c1c1a; max-width: 36em; margin: 2em auto; padding: 0 1em">
<p>Open this link to sign in to Waymark as <strong>${escaped(address)}</strong>:</p>
<p><a href="${escaped(url)}" style="font-weight: 600">Sign in to Waymark</a></p>
<p>Or enter this code on the page where you requested the link:</p>
<p style="font: 600 28px/1.2 ui-monospace, monospace; letter-spacing: 0.15em">${escaped(code)}</p>
<p>${VALIDITY} ${UNASKED}</p>
</body>
</html>`
}

function escaped(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
