import type { BrowserContext } from '@playwright/test'

/** The list of faults in the browsers of a test that the test did not ask for. */
export class Faults {
  #seen: string[] = []
  #expected: RegExp[] = []

  /** Errors on the console, uncaught ones, and every request that failed or was refused. */
  watch(context: BrowserContext): void {
    context.on('console', (message) => {
      // The request that failed is told below, with its status.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        this.#seen.push(`console: ${message.text()}`)
    })
    context.on('weberror', (error) => this.#seen.push(`uncaught: ${error.error()}`))
    context.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText ?? 'failed'
      // Leaving a page ends what it was still fetching; a browser without scripts refuses them.
      if (!['net::ERR_ABORTED', 'csp'].includes(reason))
        this.#seen.push(`${reason} ${request.method()} ${request.url()}`)
    })
    context.on('response', (response) => {
      if (response.status() >= 400)
        this.#seen.push(`${response.status()} ${response.request().method()} ${response.url()}`)
    })
  }

  /** Lets through what a test provokes, such as `/^404 GET .*\/u\/nobody$/`. */
  expect(fault: RegExp): void {
    this.#expected.push(fault)
  }

  get unexpected(): string[] {
    return this.#seen.filter((fault) => !this.#expected.some((pattern) => pattern.test(fault)))
  }
}
