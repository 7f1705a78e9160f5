import 'server-only'
import { log } from '@/lib/platform/log'

const MINUTE_MS = 60_000

/** Deletes what was kept for a while only, a minute from now and then every hour, for as long as the server runs. */
export function cleanUpHourly(): void {
  setTimeout(forget, MINUTE_MS).unref()
}

async function forget(): Promise<void> {
  setTimeout(forget, 60 * MINUTE_MS).unref()
  try {
    // Not before it is needed: a start should be quick.
    const { deleteExpired } = await import('./expiry-mutations')
    await deleteExpired(new Date())
  } catch (error) {
    log('warn', 'what expired could not be deleted', { message: String(error) })
  }
}
