/** Answers requests to one origin in this process, as the running app would. */
export type Site = (request: Request) => Promise<Response>

/**
 * A browser as far as signing in needs one: cookies for each site, redirects, the `Origin` of a post. Requests to `base`
 * go to `site`, all others over the network.
 */
export class Browser {
  #cookies = new Map<string, Map<string, string>>()

  constructor(
    private readonly base: string,
    private readonly site: Site,
  ) {}

  /** The cookies of the site under test, by name. */
  get cookies(): Record<string, string> {
    return Object.fromEntries(this.#jar(this.base))
  }

  get cookieHeader(): string {
    return headerOf(this.#jar(this.base))
  }

  /** Follows redirects; resolves to where they ended. */
  async open(url: string): Promise<{ url: string; response: Response }> {
    return this.#follow(new Request(url))
  }

  /** Posts a form from a page of the same site, as `<form method="post">` does. */
  async post(url: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
    const { origin } = new URL(url)
    const body = new URLSearchParams(fields)
    return this.#follow(new Request(url, { method: 'POST', body, headers: { origin, ...headers } }))
  }

  async #follow(request: Request): Promise<{ url: string; response: Response }> {
    for (let next = request, hops = 0; hops < 20; hops++) {
      const response = await this.#send(next)
      const location = response.headers.get('location')
      if (response.status < 300 || response.status > 399 || !location)
        return { url: next.url, response }
      next = new Request(new URL(location, next.url))
    }
    throw new Error(`too many redirects from ${request.url}`)
  }

  async #send(request: Request): Promise<Response> {
    const { origin, host } = new URL(request.url)
    const jar = this.#jar(origin)
    request.headers.set('host', host)
    request.headers.set('cookie', headerOf(jar))
    const response =
      origin === this.base ? await this.site(request) : await fetch(request, { redirect: 'manual' })
    for (const cookie of response.headers.getSetCookie()) keep(jar, cookie)
    return response
  }

  #jar(origin: string): Map<string, string> {
    const jar = this.#cookies.get(origin) ?? new Map<string, string>()
    this.#cookies.set(origin, jar)
    return jar
  }
}

function keep(jar: Map<string, string>, cookie: string): void {
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
  const expires = /expires=([^;]+)/i.exec(cookie)?.[1]
  const gone = /max-age=0/i.test(cookie) || (expires && new Date(expires) <= new Date())
  if (gone) jar.delete(name)
  else jar.set(name, value)
}

function headerOf(jar: Map<string, string>): string {
  return [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
}
