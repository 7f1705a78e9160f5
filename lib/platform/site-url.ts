import 'server-only'
import { env } from './env'
import { publicBaseUrl } from './origin'

/**
 * Returns the URL at which people reach this server, without a trailing slash.
 * @param host the `Host` header of the request, if there is one: it matters on a machine without `APP_URL`
 */
export function siteUrl(host: string | null = null): string {
  return publicBaseUrl(host, env())
}
