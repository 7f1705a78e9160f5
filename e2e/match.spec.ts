import { expectAccessible } from './axe'
import { expect, test } from './fixtures'
import { chip, openMap } from './page-parts'

const POSTING = `Backend Engineer

You need
- Git, Docker and PostgreSQL
- Java, Go or similar

Nice to have: Kafka

No PHP. You go to market with us.`

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('a posting is read: what it asks for, where it says so, the way there', async ({
      page,
    }) => {
      await page.goto('/match')
      await page.getByLabel('The posting').fill(POSTING)
      await page.getByRole('button', { name: 'Read it' }).click()
      await expect(page.getByRole('heading', { name: 'It asks for 5 things' })).toBeVisible()
      await expect(page.getByText('It leans backend.')).toBeVisible()
      const demands = page.getByRole('region', { name: 'What it asks for' })
      await expect(demands.getByRole('listitem')).toHaveText([
        'Git',
        'Docker',
        'PostgreSQL',
        'Java or Go (Golang) or similar',
        'Kafka',
      ])
      const marked = page.getByRole('region', { name: 'Where it says so' })
      await expect(marked.locator('mark').filter({ hasText: /^Go$/ })).toHaveCount(1)
      await expect(marked.getByText('PHP', { exact: true })).toHaveAttribute(
        'title',
        /not asked for/,
      )
      await expect(marked).toContainText('You go to market with us.')
      const way = page.getByRole('region', { name: 'The way there' })
      await expect(way.getByRole('link', { name: 'SQL', exact: true })).toBeVisible()
      await expect(page.getByLabel('The posting')).toHaveValue(POSTING)
    })
  })
}

test('own ticks are counted, also without an account', async ({ page }) => {
  await openMap(page, '/roadmaps/backend')
  await chip(page, 'Git').click({ button: 'right' })
  await expect(chip(page, 'Git')).toHaveAttribute('data-status', 'done')
  await page.goto('/match')
  await page.getByLabel('The posting').fill(POSTING)
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(
    page.getByRole('heading', { name: 'You have 1 of the 4 things it asks for' }),
  ).toBeFocused()
  const demands = page.getByRole('region', { name: 'What it asks for' })
  await expect(demands.getByRole('heading', { name: 'Have 1' })).toBeVisible()
  await expect(demands.getByRole('heading', { name: 'Missing 4' })).toBeVisible()
  await expectAccessible(page)
})

test('what is no posting is told, and nothing typed is lost', async ({ page }) => {
  await page.goto('/match')
  await page.getByLabel('The posting').fill('We bake bread.')
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(
    page.getByRole('heading', { name: 'No skill of ours stands in this text' }),
  ).toBeVisible()
  await expect(page.getByLabel('The posting')).toHaveValue('We bake bread.')
  await page.goto('/match?profile=nobody-of-that-name')
  await expect(page.getByRole('alert').filter({ hasText: 'Nothing is shown' })).toBeVisible()
})
