import type { EmailConfig } from 'next-auth/providers/email'
import type { OAuthConfig } from 'next-auth/providers/oauth'
import type { Environment } from '@/lib/platform/env'
import { addressOf, type Claims, claimsOf, idOf, isTrue, nameOf, primaryVerified } from './claims'
import { linkDelivery, sendSignIn } from './mail'
import { emailAddress, type ProviderId } from './schema'
import type { SignInSecrets } from './sign-in-secrets'
import { LINK_MINUTES } from './sign-in-secrets'

type Provider = OAuthConfig<Claims> | EmailConfig

/** The ways to sign in that this server is set up for, as the sign-in page lists them. */
export function offeredProviders(env: Environment): { id: ProviderId; name: string }[] {
  const offered = oauthProviders(env).map(({ id, name }) => ({ id: id as ProviderId, name }))
  return linkDelivery(env) === 'none' ? offered : [{ id: 'email', name: 'E-mail' }, ...offered]
}

/**
 * Each provider whose variables are set, as next-auth wants them. E-mail always stands among them, so that a missing
 * mail server is an error with words and not an unknown address.
 *
 * An address is taken over only when the provider vouches for it: anybody can register with somebody else's address
 * somewhere, and would own the account that its rightful owner later opens by mail.
 */
export function providers(env: Environment, asking?: SignInSecrets): Provider[] {
  return [byMail(asking), ...oauthProviders(env)]
}

function oauthProviders(env: Environment): OAuthConfig<Claims>[] {
  return [github(env), google(env), discord(env), oidc(env)].filter(
    (provider) => provider !== undefined,
  )
}

function byMail(asking: SignInSecrets | undefined): EmailConfig {
  return {
    id: 'email',
    type: 'email',
    name: 'Email',
    maxAge: LINK_MINUTES * 60,
    normalizeIdentifier: (address) => emailAddress.parse(address),
    generateVerificationToken: () => asking?.token ?? '',
    sendVerificationRequest: ({ identifier, url }) =>
      sendSignIn(identifier, confirmationOf(url), asking?.code ?? ''),
    // Asked for by the type, read by nobody: sending is ours.
    server: '',
    from: '',
    options: {},
  }
}

/** next-auth's link would sign in whoever opens it; ours opens a page that asks. */
export function confirmationOf(callback: string): string {
  const { origin, search } = new URL(callback)
  return `${origin}/sign-in/confirm${search}`
}

function github(env: Environment): OAuthConfig<Claims> | undefined {
  const { GITHUB_ID, GITHUB_SECRET, GITHUB_URL, GITHUB_API_URL } = env
  if (!GITHUB_ID || !GITHUB_SECRET) return undefined
  const [site, api] = [withoutSlash(GITHUB_URL), withoutSlash(GITHUB_API_URL)]
  return {
    ...common('github', 'GitHub', GITHUB_ID, GITHUB_SECRET),
    issuer: `${site}/login/oauth`,
    checks: ['pkce', 'state'],
    authorization: {
      url: `${site}/login/oauth/authorize`,
      params: { scope: 'read:user user:email' },
    },
    token: `${site}/login/oauth/access_token`,
    userinfo: {
      url: `${api}/user`,
      // GitHub tells which addresses are verified only in a list of its own.
      async request({ client, tokens }) {
        const accessToken = tokens.access_token ?? ''
        const user = await client.userinfo<Claims>(accessToken)
        const response = await fetch(`${api}/user/emails`, {
          headers: { Authorization: `Bearer ${accessToken}`, Accept: 'application/json' },
        })
        const emails: unknown = response.ok ? await response.json() : []
        return { ...user, sub: idOf(user.id), emails }
      },
    },
    profile: ({ id, name, login, emails }) => ({
      id: idOf(id),
      name: nameOf(name, login),
      email: primaryVerified(emails),
    }),
  }
}

function google(env: Environment): OAuthConfig<Claims> | undefined {
  const { GOOGLE_ID, GOOGLE_SECRET, GOOGLE_ISSUER } = env
  if (!GOOGLE_ID || !GOOGLE_SECRET) return undefined
  return {
    ...common('google', 'Google', GOOGLE_ID, GOOGLE_SECRET),
    ...openIdConnect(GOOGLE_ISSUER),
  }
}

function discord(env: Environment): OAuthConfig<Claims> | undefined {
  const { DISCORD_ID, DISCORD_SECRET, DISCORD_API_URL } = env
  if (!DISCORD_ID || !DISCORD_SECRET) return undefined
  const api = withoutSlash(DISCORD_API_URL)
  return {
    ...common('discord', 'Discord', DISCORD_ID, DISCORD_SECRET),
    checks: ['pkce', 'state'],
    authorization: { url: `${api}/oauth2/authorize`, params: { scope: 'identify email' } },
    token: `${api}/oauth2/token`,
    userinfo: `${api}/users/@me`,
    profile: ({ id, global_name, username, email, verified }) => ({
      id: idOf(id),
      name: nameOf(global_name, username),
      email: isTrue(verified) ? addressOf(email) : null,
    }),
  }
}

function oidc(env: Environment): OAuthConfig<Claims> | undefined {
  const { OIDC_ID, OIDC_SECRET, OIDC_ISSUER, OIDC_NAME } = env
  if (!OIDC_ID || !OIDC_SECRET || !OIDC_ISSUER) return undefined
  return {
    ...common('oidc', OIDC_NAME, OIDC_ID, OIDC_SECRET),
    ...openIdConnect(OIDC_ISSUER),
  }
}

function common(id: ProviderId, name: string, clientId: string, clientSecret: string) {
  return {
    id,
    name,
    type: 'oauth' as const,
    clientId,
    clientSecret,
    allowDangerousEmailAccountLinking: false,
    httpOptions: { timeout: 10_000 },
  }
}

function openIdConnect(issuer: string) {
  return {
    wellKnown: `${withoutSlash(issuer)}/.well-known/openid-configuration`,
    authorization: { params: { scope: 'openid email profile' } },
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    userinfo: {
      // Many providers keep the address out of the id token.
      async request({ client, tokens }) {
        const claims = claimsOf(tokens.id_token)
        if (!client.issuer.metadata.userinfo_endpoint) return claims
        const told = await client.userinfo<Claims>(tokens.access_token ?? '')
        if (told.sub !== claims.sub) throw new Error('the userinfo is about somebody else')
        return { ...claims, ...told }
      },
    },
    profile: ({ sub, name, preferred_username, email, email_verified }) => ({
      id: idOf(sub),
      name: nameOf(name, preferred_username),
      email: isTrue(email_verified) ? addressOf(email) : null,
    }),
  } satisfies Partial<OAuthConfig<Claims>>
}

const withoutSlash = (address: string) => address.replace(/\/+$/, '')
