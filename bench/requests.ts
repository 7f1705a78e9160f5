import type { Page } from '@playwright/test'
import { accountTag } from '@/lib/account/account-tag'
import { HINT_COOKIE } from '@/lib/account/cookie'
import { withBrowser, withVisitor } from './browser'
import { createPerson } from './person'
import { median } from './rounds'
import type { Site } from './site'

/** Counts the requests to the API of one tick, on a roadmap that the person follows, when nothing else changed. */
export async function requestsOfATick({ url, database }: Site): Promise<number> {
  const { id, headers } = await createPerson(database, url)
  await fetch(`${url}/api/v1/follows/backend`, { method: 'PUT', headers })
  const [name = '', value = ''] = (headers.Cookie ?? '').split('=')
  return withBrowser((browser) =>
    withVisitor(browser, async (page) => {
      await page.context().addCookies([
        { name, value, url },
        { name: HINT_COOKIE, value: accountTag(id), url },
      ])
      await page.goto(`${url}/roadmaps/backend`, { waitUntil: 'networkidle' })
      return median(await requestsOfTicks(page, `${url}/api/v1/`))
    }),
  )
}

/** A poll may fall into one of them, so there are several. */
async function requestsOfTicks(page: Page, api: string): Promise<number[]> {
  let count = 0
  page.on('request', (request) => {
    if (request.url().startsWith(api)) count += 1
  })
  const counts: number[] = []
  for (const chip of (await page.locator('[data-map] a[data-skill]').all()).slice(0, TICKS)) {
    count = 0
    await chip.click({ button: 'right' })
    await page.waitForTimeout(AFTER_TICK_MS)
    counts.push(count)
  }
  return counts
}

const TICKS = 5
/** The time for all requests of a tick: one may follow the response to another, and no event tells the last of them. */
const AFTER_TICK_MS = 1500
