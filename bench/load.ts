import autocannon from 'autocannon'

export interface Question {
  url: string
  /** Makes each request anew; without it, all are the same GET. */
  post?: () => { headers: Record<string, string>; body: string }
}

const CONNECTIONS = 10
const SECONDS = 3

/** Ten connections that ask again as soon as they are answered. @returns answers a second */
export async function answersPerSecond({ url, post }: Question): Promise<number> {
  const { duration, non2xx, errors, ...answers } = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: SECONDS,
    ...(post && {
      requests: [{ setupRequest: (request) => ({ ...request, method: 'POST', ...post() }) }],
    }),
  })
  if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx} refused, ${errors} failed`)
  return answers['2xx'] / duration
}
