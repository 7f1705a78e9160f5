import { createHash, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

export interface OAuth {
  url: string
  clientId: string
  clientSecret: string
  stop(): Promise<void>
}

/**
 * An OAuth 2 server that speaks as GitHub and Discord do (RFC 6749 with PKCE, RFC 7636). Everybody who comes is the same person.
 *
 * @param resources what a valid access token reads, by path, such as `/user`
 */
export async function startOAuth(options: {
  paths: { authorize: string; token: string }
  resources: Record<string, unknown>
}): Promise<OAuth> {
  const client = { id: 'waymark', secret: randomUUID() }
  const grants = new Map<string, { challenge: string; redirectUri: string }>()
  const tokens = new Set<string>()

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1')
    if (url.pathname === options.paths.authorize) return authorize(url, response)
    if (url.pathname === options.paths.token) return exchange(request, response)
    const resource = options.resources[url.pathname]
    const token = request.headers.authorization?.replace(/^bearer /i, '') ?? ''
    if (resource === undefined) return answer(response, 404, {})
    return tokens.has(token) ? answer(response, 200, resource) : answer(response, 401, {})
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  function authorize({ searchParams }: URL, response: ServerResponse): unknown {
    const asked = Object.fromEntries(searchParams)
    if (asked.client_id !== client.id || asked.code_challenge_method !== 'S256')
      return answer(response, 400, { error: 'invalid_request' })
    const code = randomUUID()
    const redirectUri = asked.redirect_uri ?? ''
    grants.set(code, { challenge: asked.code_challenge ?? '', redirectUri })
    const back = new URL(redirectUri)
    back.search = String(new URLSearchParams({ code, state: asked.state ?? '' }))
    return response.writeHead(302, { Location: back.href }).end()
  }

  async function exchange(request: IncomingMessage, response: ServerResponse): Promise<unknown> {
    const form = new URLSearchParams(await text(request))
    const basic = Buffer.from(`${client.id}:${client.secret}`).toString('base64')
    const grant = grants.get(form.get('code') ?? '')
    grants.delete(form.get('code') ?? '')
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url')
    if (request.headers.authorization !== `Basic ${basic}`)
      return answer(response, 401, { error: 'invalid_client' })
    if (grant?.challenge !== challenge || grant.redirectUri !== form.get('redirect_uri'))
      return answer(response, 400, { error: 'invalid_grant' })
    const token = randomUUID()
    tokens.add(token)
    return answer(response, 200, {
      access_token: token,
      token_type: 'bearer',
      scope: 'read:user,user:email',
    })
  }

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    clientId: client.id,
    clientSecret: client.secret,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function answer(response: ServerResponse, status: number, body: unknown): ServerResponse {
  return response
    .writeHead(status, { 'Content-Type': 'application/json' })
    .end(JSON.stringify(body))
}
