import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const LOOKS = [
  { colorScheme: 'light', width: 1440, height: 900 },
  { colorScheme: 'dark', width: 1440, height: 900 },
  { colorScheme: 'dark', width: 390, height: 844 },
  { colorScheme: 'light', width: 390, height: 844 },
] as const

/** In light and dark, on a desk and on a phone, axe finds no violation in the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const look of LOOKS) await expectAccessibleIn(page, look)
}

/** The same in one look. */
export async function expectAccessibleIn(
  page: Page,
  { colorScheme, ...viewport }: { colorScheme: 'light' | 'dark'; width: number; height: number },
): Promise<void> {
  await page.emulateMedia({ colorScheme })
  await page.setViewportSize(viewport)
  await nextFrames(page)
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
  const told = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    places: nodes.slice(0, 5).map(({ target, failureSummary }) => [String(target), failureSummary]),
  }))
  expect(told, `${page.url()}, ${colorScheme}, ${viewport.width} px`).toEqual([])
}

/** The browser takes a change of colour scheme over with the next frame, where transitions begin, however short. */
async function nextFrames(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
  })
}
