import { isbot } from 'isbot'

/**
 * Tells whether a request for a page comes from somebody who reads it: not from what draws link previews or crawls, as far as
 * it says so, nor from a browser that fetches ahead or only part of a page, nor from a check whether it is there (HEAD).
 */
export function isReader(method: string, headers: Headers): boolean {
  const [agent, destination] = [headers.get('user-agent'), headers.get('sec-fetch-dest')]
  return (
    method === 'GET' &&
    !!agent &&
    !isbot(agent) &&
    (destination === null || destination === 'document') &&
    !['purpose', 'sec-purpose'].some((name) => headers.get(name)?.includes('prefetch'))
  )
}
