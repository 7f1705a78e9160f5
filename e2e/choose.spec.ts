import type { Page } from '@playwright/test'
import { expectAccessible } from './axe'
import { expect, test } from './fixtures'
import { alive } from './page-parts'

const TO_BACKEND = 'rare=trace&free=model&slow=query&praise=held&share=contract&read=queue'
const TO_FRONTEND = 'rare=people&button=tune&slow=render&praise=joy&share=screens&read=type'

/** The first answer to so many situations. */
async function answer(page: Page, situations: number): Promise<void> {
  for (let place = 0; place < situations; place += 1)
    await page.getByRole('group').nth(place).getByRole('radio').first().check()
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('answers lead to a result with reasons and ways on', async ({ page }) => {
      await page.goto('/choose')
      await expect(page.getByRole('group')).toHaveCount(10)
      await answer(page, 10)
      await page.getByRole('button', { name: 'Show where I lean' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^These answers lean /)
      await expect(
        page.getByRole('region', { name: 'Why' }).getByRole('listitem').first(),
      ).toBeVisible()
      const week = page.getByRole('region', { name: 'This week' })
      await expect(week.getByRole('link', { name: 'First month' })).toBeVisible()
      await expect(week.getByRole('listitem')).toHaveCount(3)
      await page.getByRole('link', { name: 'Change the answers' }).click()
      await expect(page.getByRole('group').first().getByRole('radio').first()).toBeChecked()
    })

    test('too few answers are told, and those given stand', async ({ page }) => {
      await page.goto('/choose')
      await answer(page, 2)
      await page.getByRole('button', { name: 'Show where I lean' }).click()
      await expect(page.getByRole('alert').filter({ hasText: 'takes 6 answers' })).toBeVisible()
      await expect(page.getByRole('group').nth(1).getByRole('radio').first()).toBeChecked()
    })
  })
}

test('the keyboard alone is enough, on a phone too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/choose')
  await expect(page.getByText(/^Ten situations from an ordinary week/)).toBeVisible()
  await page.getByRole('radio').first().focus()
  for (let place = 0; place < 10; place += 1) {
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
  }
  await expect(page.getByRole('button', { name: 'Show where I lean' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^These answers lean /)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})

test('for somebody who has begun, the week goes on where they are', async ({ page, person }) => {
  await page.goto(`/choose?${TO_BACKEND}`)
  const week = page.getByRole('region', { name: 'This week' })
  const first = (await week.getByRole('listitem').first().getByRole('link').textContent()) ?? ''
  const { skills } = await (await person.api.get('/api/v1/skills')).json()
  const { slug } = skills.find(({ title }: { title: string }) => title === first)
  await person.tick({ [slug]: 'done' })
  await page.goto(`/choose?${TO_BACKEND}`)
  await expect(week.getByRole('link', { name: first, exact: true })).toHaveCount(0)
  await expect(week.getByRole('listitem')).toHaveCount(3)
})

test('a link shares a result; what it holds beside answers is passed over', async ({ page }) => {
  await page.goto(`/choose?${TO_BACKEND}&button=%3Cscript%3E&who=ada&stuck=glue&stuck=race`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'These answers lean strongly backend',
  )
  const ways = page.getByRole('navigation', { name: 'Ways on' })
  await expect(ways.getByRole('link', { name: 'The Backend roadmap' })).toBeVisible()
  await expect(ways.getByRole('link', { name: 'Full stack or backend developer?' })).toBeVisible()
  await expectAccessible(page)
  await page.goto(`/choose?${TO_FRONTEND}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'These answers lean strongly frontend',
  )
  await page.goto('/choose?nothing=of&ours=__proto__')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Backend, frontend or full stack?',
  )
  await expectAccessible(page)
})

test('nothing is stored unless it is kept, and what is kept can be forgotten', async ({ page }) => {
  const stored = () => page.evaluate(() => localStorage.getItem('waymark.choice'))
  await page.goto(`/choose?${TO_BACKEND}`)
  const keep = page.getByRole('button', { name: 'Keep it in this browser' })
  await alive(keep)
  expect(await stored()).toBeNull()
  await keep.click()
  await expect(page.getByRole('button', { name: 'Kept in this browser' })).toBeVisible()
  await page.goto('/choose')
  await page.getByRole('link', { name: 'Look at it' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'These answers lean strongly backend',
  )
  await page.goto('/choose')
  await page.getByRole('button', { name: 'Forget it' }).click()
  await expect(page.getByText('You kept a result')).toHaveCount(0)
  expect(await stored()).toBeNull()
})
