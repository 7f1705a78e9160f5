import { expect, type Locator, type Page } from '@playwright/test'

/** A skill on the map, by its title, whatever its status. */
export function chip(page: Page, title: string): Locator {
  const literal = title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const name = new RegExp(`^${literal}(, optional)?(, (done|learning|skipped|ready to start))?$`)
  return page.locator('[data-map]').getByRole('link', { name })
}

/** The open skill beside the map. */
export function panel(page: Page, title: string): Locator {
  return page.getByRole('complementary', { name: title, exact: true })
}

/** The open menu of a chip or a group. */
export function menu(page: Page, name: string): Locator {
  return page.getByRole('menu', { name })
}

/** Finds the percent in the header of a map. */
export function percent(page: Page): Locator {
  return page.getByRole('main').locator('[data-percent]').filter({ visible: true })
}

/** Finds the choice of who sees a section of the profile, or a roadmap, in the table of `/me/profile`. */
export function shownTo(page: Page, section: string, who: string): Locator {
  return page
    .getByRole('radiogroup', { name: section, exact: true })
    .getByRole('radio', { name: who, exact: true })
}

/** Finds the choice of who may open the profile. */
export function access(page: Page, who: string): Locator {
  return page.getByRole('group', { name: 'Who can open it' }).getByRole('radio', { name: who })
}

/** Opens a map and waits until it hears presses. */
export async function openMap(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await mapAlive(page)
}

export async function mapAlive(page: Page): Promise<void> {
  // Next.js leaves maps one came from hidden in the document.
  const map = page.locator('[data-map-page]').filter({ visible: true })
  const stretch = map.locator('a[data-stretch]').first()
  // Its count is the first thing the map's script writes; what it listens to follows at once.
  await expect(stretch).toHaveAttribute('aria-label', /: \d+ of \d+$/)
  await idle(stretch)
}

/**
 * Waits until a press on this element is heard. React leaves its handle on each element it takes over and finishes
 * that work before the browser is idle.
 */
export async function alive(element: Locator): Promise<void> {
  await expect
    .poll(() =>
      element.evaluate((node) => Object.keys(node).some((key) => key.startsWith('__reactProps$'))),
    )
    .toBe(true)
  await idle(element)
}

async function idle(element: Locator): Promise<void> {
  // A page that is never idle, or not looked at, is heard all the same.
  await element.evaluate(
    () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5000 })),
  )
}
