import { expectAccessible } from './axe'
import { expect, test } from './fixtures'
import { alive, chip, openMap } from './page-parts'

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
      const requirements = page.getByRole('region', { name: 'What it asks for' })
      await expect(requirements.getByRole('listitem')).toHaveText([
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
  const requirements = page.getByRole('region', { name: 'What it asks for' })
  await expect(requirements.getByRole('heading', { name: 'Have 1' })).toBeVisible()
  await expect(requirements.getByRole('heading', { name: 'Missing 4' })).toBeVisible()
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

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('the plan is kept as a roadmap of one’s own, the posting only if that is said', async ({
      page,
      person,
    }) => {
      await person.tick({ git: 'done' })
      await page.goto('/match')
      await page.getByLabel('The posting').fill(POSTING)
      await page.getByRole('button', { name: 'Read it' }).click()
      const keep = page.getByRole('region', { name: 'Keep it as a roadmap of your own' })
      await expect(keep.getByLabel('Title')).toHaveValue('Backend Engineer')
      await expect(keep.getByLabel('Keep the posting’s text with it')).not.toBeChecked()
      await keep.getByRole('button', { name: 'Keep this plan' }).click()
      await expect(page).toHaveURL(/\/me\/roadmaps\/./)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Backend Engineer')
      await expect(
        page.getByRole('heading', { name: /Java or Go \(Golang\) or similar ?one of 2/ }),
      ).toBeVisible()
      await expect(page.locator('[data-map] [data-skill="kafka"]')).toContainText('optional')
      await expect(chip(page, 'Git')).toHaveAttribute('data-status', 'done')
      await expect(page.getByText('The posting it is the plan for')).toHaveCount(0)

      await page.goto('/match')
      await page.getByLabel('The posting').fill(POSTING)
      await page.getByRole('button', { name: 'Read it' }).click()
      await keep.getByLabel('Title').fill('The job at the harbour')
      await keep.getByLabel('Keep the posting’s text with it').check()
      await keep.getByRole('button', { name: 'Keep this plan' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('The job at the harbour')
      await page.getByText('The posting it is the plan for').click()
      await expect(page.getByText('You go to market with us.')).toBeVisible()
      await page.getByRole('button', { name: 'Forget the posting' }).click()
      await expect(page.getByText('The posting it is the plan for')).toHaveCount(0)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('The job at the harbour')
    })
  })
}

test('a posting waits in this browser while its reader signs in, and never in the address', async ({
  page,
  context,
  newPerson,
}) => {
  await page.goto('/match')
  await page.getByLabel('The posting').fill(POSTING)
  await page.getByRole('button', { name: 'Read it' }).click()
  const signIn = page.getByRole('link', { name: 'Sign in to keep it' })
  await alive(signIn)
  expect(await page.evaluate(() => localStorage.getItem('waymark.posting'))).toBeNull()
  await signIn.click()
  await expect(page).toHaveURL('/sign-in?callbackUrl=/match')
  await (await newPerson()).enter(context)
  await page.goto('/match')
  await expect(page.getByRole('heading', { name: 'It asks for 5 things' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'The posting' })).toHaveValue(POSTING)
  await expect(page.getByRole('button', { name: 'Keep this plan' })).toBeVisible()
  expect(await page.evaluate(() => localStorage.getItem('waymark.posting'))).toBeNull()
  await expectAccessible(page)
})

test('whoever was signed out meanwhile is told, and keeps what they typed', async ({
  page,
  person,
  context,
  faults,
}) => {
  faults.expect(/^401 /)
  expect(person).toBeDefined()
  await page.goto('/match')
  await page.getByLabel('The posting').fill(POSTING)
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.getByLabel('Title').fill('Mine')
  await context.clearCookies()
  await page.getByRole('button', { name: 'Keep this plan' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'You were signed out' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Sign in to keep it' })).toBeVisible()
  await expect(page.getByLabel('The posting')).toHaveValue(POSTING)
})

test('on a phone a posting is read and its plan kept by the keyboard alone', async ({
  page,
  person,
}) => {
  expect(person).toBeDefined()
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/match')
  await page.getByLabel('The posting').focus()
  await page.keyboard.insertText(POSTING)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'It asks for 5 things' })).toBeFocused()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  const keep = page.getByRole('button', { name: 'Keep this plan' })
  while (!(await keep.evaluate((button) => button === document.activeElement)))
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Backend Engineer')
})
