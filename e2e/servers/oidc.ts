import { generateKeyPairSync } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import Provider, { type Context } from 'oidc-provider'

export interface Oidc {
  issuer: string
  clientId: string
  clientSecret: string
  stop(): Promise<void>
}

/**
 * A real OpenID Connect provider on 127.0.0.1: authorization code with PKCE demanded. Its sign-in page asks for an
 * e-mail address and believes it; one that begins with `unverified` is told with `email_verified: false`, one that begins
 * with `textual` with the text "true", and one that begins with `silent` without that claim.
 *
 * @param redirectUris where clients may be sent back to, `…/api/auth/callback/oidc`
 */
export async function startOidc(options: { port?: number; redirectUris: string[] }): Promise<Oidc> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const client = { id: 'waymark', secret: 'secret-of-waymark' }
  const provider = new Provider(issuer, configuration(client, options.redirectUris))
  const protocol = provider.callback()
  server.on('request', (request, response) => {
    if (request.url?.startsWith('/interaction/')) void interact(provider, request, response)
    else protocol(request, response)
  })

  return {
    issuer,
    clientId: client.id,
    clientSecret: client.secret,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function configuration(client: { id: string; secret: string }, redirectUris: string[]) {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return {
    clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: redirectUris }],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] },
    cookies: { keys: ['a key of a test'] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    pkce: { methods: ['S256'], required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_: Context, { uid }: { uid: string }) => `/interaction/${uid}` },
    ttl: { Session: 3600, Interaction: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
    findAccount: (_: Context, email: string) => ({
      accountId: email,
      claims: () => ({
        sub: email,
        email,
        ...verified(email),
        name: email.split('@')[0],
      }),
    }),
    loadExistingGrant: async ({ oidc: { provider, client, session } }: Context) => {
      const grant = new provider.Grant({
        clientId: client.clientId,
        accountId: session.accountId,
      })
      grant.addOIDCScope('openid email profile')
      await grant.save()
      return grant
    },
  }
}

function verified(email: string): { email_verified?: boolean | string } {
  if (email.startsWith('silent')) return {}
  return { email_verified: email.startsWith('textual') ? 'true' : !email.startsWith('unverified') }
}

async function interact(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'POST') {
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(PAGE)
    return
  }
  const form = new URLSearchParams(await text(request))
  const result = form.has('cancel')
    ? { error: 'access_denied', error_description: 'cancelled' }
    : { login: { accountId: form.get('email') ?? '' } }
  await provider.interactionFinished(request, response, result)
}

const PAGE = `<!doctype html>
<html lang="en">
<title>Test provider</title>
<h1>Test provider</h1>
<form method="post">
<label>E-mail address <input type="email" name="email"></label>
<button>Sign in</button>
<button name="cancel" value="1" formnovalidate>Cancel</button>
</form>
</html>`
