import { expect, type Page } from '@playwright/test'

/** On the sign-in page. */
export async function askForLink(page: Page, address: string): Promise<void> {
  await page.getByLabel('E-mail address').fill(address)
  await page.getByRole('button', { name: 'Send me a link' }).click()
  await expect(page.getByRole('heading', { name: 'Check your mail' })).toBeVisible()
}

/** Opens a mailed link and presses the button of its page. */
export async function followLink(page: Page, link: string): Promise<void> {
  await page.goto(link)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in to Waymark')
  await page.getByRole('button', { name: /^Sign in( here)?$/ }).click()
}
