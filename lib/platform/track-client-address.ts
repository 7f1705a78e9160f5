import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
import { noteCaller } from './caller'

/** Records the client's address for every request that this process receives from now on. */
export function trackClientAddress(): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage }
    noteCaller(request)
  })
}
