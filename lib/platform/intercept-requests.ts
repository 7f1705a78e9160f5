import { type IncomingMessage, Server, type ServerResponse } from 'node:http'

export interface Exchange {
  server: Server
  request: IncomingMessage
  response: ServerResponse
}

/**
 * Calls `step` for every request to this process before anything else sees it; the step that was added last comes first.
 * `next` hands the request on to the others and to Next.js. A step that does not call it responds itself.
 *
 * Next.js makes the server, so its requests can only be met where Node emits them.
 */
export function interceptRequests(step: (exchange: Exchange, next: () => void) => void): void {
  const { emit } = Server.prototype
  Server.prototype.emit = function intercepted(
    this: Server,
    event: string | symbol,
    ...sent: unknown[]
  ) {
    const next = () => Reflect.apply(emit, this, [event, ...sent])
    if (event !== 'request') return next()
    const [request, response] = sent as [IncomingMessage, ServerResponse]
    step({ server: this, request, response }, next)
    return true
  }
}
