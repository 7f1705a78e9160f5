import { expect, test } from './fixtures'
import { alive } from './page-parts'

test('a form whose action another build had keeps what was typed, and says what to do', async ({
  page,
  faults,
}) => {
  faults.expect(/^404 POST .*\/match$/)
  await page.goto('/match')
  const text = page.getByRole('textbox').first()
  await alive(text)
  await text.fill('We use Docker and Go.')
  // As Next.js answers it.
  await page.route('**/match', (route) =>
    route.request().headers()['next-action']
      ? route.fulfill({ status: 404, headers: { 'x-nextjs-action-not-found': '1' } })
      : route.continue(),
  )
  await page.locator('form:has(textarea) button[type=submit]').first().click()
  const notice = page.getByRole('main').getByRole('alert')
  await expect(notice).toContainText('Waymark was updated while this page was open')
  await expect(text).toHaveValue('We use Docker and Go.')
  await notice.getByRole('button', { name: 'Copy what you typed' }).click()
  await expect(notice.getByRole('button', { name: 'Copied' })).toBeVisible()
})
