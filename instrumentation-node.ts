import { subscribe } from 'node:diagnostics_channel'
import { type IncomingMessage, ServerResponse } from 'node:http'
import { noteCaller } from '@/lib/platform/caller'
import { log } from '@/lib/platform/log'

const LONG = 16_384

export function noteCallers(): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage }
    noteCaller(request)
  })
}

/**
 * A static page is one long string, and Node takes four times as long to send a string of 80 KB (0.4 ms) as to turn it
 * into bytes and send those: its own conversion for `writev` is slow.
 */
export function sendLongTextsAsBytes(): void {
  const { end } = ServerResponse.prototype
  ServerResponse.prototype.end = function endWithBytes(this: ServerResponse, ...sent: unknown[]) {
    const [text, ...rest] = sent
    const bytes =
      typeof text === 'string' && text.length > LONG && typeof rest[0] !== 'string'
        ? Buffer.from(text)
        : text
    return Reflect.apply(end, this, [bytes, ...rest])
  }
}

const HOUR_MS = 60 * 60_000

/** What is kept for a while only goes then. Several servers on one database may all do it. */
export async function forgetHourly(): Promise<void> {
  setTimeout(forgetHourly, HOUR_MS).unref()
  try {
    const { forgetWhatExpired } = await import('@/lib/archive/expiry-mutations')
    await forgetWhatExpired(new Date())
  } catch (error) {
    log('warn', 'what expired could not be deleted', { message: String(error) })
  }
}
