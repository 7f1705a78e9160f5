import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
import { noteCaller } from './caller'

/** From now on every request that this process is sent knows where it came from. */
export function trackClientAddress(): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage }
    noteCaller(request)
  })
}
