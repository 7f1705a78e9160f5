import 'server-only'
import type { AuthOptions } from 'next-auth'
import { db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { log } from '@/lib/platform/log'
import { localPath } from '@/lib/platform/origin'
import { newSecret } from '@/lib/platform/secret'
import { logSecurity } from '@/lib/platform/security-log'
import { databaseAdapter, type SignInCall } from './adapter'
import { usesSecureCookies } from './cookie'
import { serverSecret } from './mutations'
import { providers } from './providers'

const DAY = 24 * 60 * 60

/** Builds next-auth's options for one request. */
export async function signInOptions(headers: Headers, call: SignInCall = {}): Promise<AuthOptions> {
  return {
    adapter: databaseAdapter(db(), call),
    providers: providers(env(), call.asking),
    secret: await serverSecret(),
    useSecureCookies: usesSecureCookies(),
    session: {
      strategy: 'database',
      maxAge: 30 * DAY,
      updateAge: DAY,
      generateSessionToken: newSecret,
    },
    pages: {
      signIn: '/sign-in',
      signOut: '/me/settings',
      verifyRequest: '/sign-in/sent',
      error: '/sign-in',
    },
    callbacks: {
      redirect: ({ url, baseUrl }) => baseUrl + localPath(url, baseUrl, '/'),
      session: ({ session, user }) => ({ ...session, user: { ...session.user, id: user.id } }),
    },
    events: {
      createUser: ({ user }) => {
        call.onCreated?.({ email: user.email ?? null })
        logSecurity('account created', headers, { account: user.id })
      },
      signIn: ({ user, account }) =>
        logSecurity('sign-in', headers, { account: user.id, provider: account?.provider }),
      linkAccount: ({ user, account }) =>
        logSecurity('account connected', headers, { account: user.id, provider: account.provider }),
    },
    logger: {
      error: (code, metadata) => log('error', `sign-in: ${code}`, { reason: reasonIn(metadata) }),
      warn: (code) => log('warn', `sign-in: ${code}`),
      debug: () => {},
    },
  }
}

/** Returns only the reason from next-auth's metadata: the rest may contain tokens and addresses. */
function reasonIn(metadata: unknown): string {
  if (metadata instanceof Error) return metadata.message
  if (typeof metadata !== 'object' || metadata === null) return String(metadata)
  if ('error' in metadata && metadata.error instanceof Error) return metadata.error.message
  return 'message' in metadata ? String(metadata.message) : 'unknown'
}
