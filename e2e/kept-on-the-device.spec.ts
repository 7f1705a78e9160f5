import { expect, test } from './fixtures'
import { chip, openMap } from './page-parts'
import { outbox, saving, synchronised, ticksOf, UNREACHABLE } from './saving'

test.beforeEach(({ faults }) => {
  faults.expect(UNREACHABLE)
})

test('a guest’s ticks outlive the first storage, and merge at sign-in', async ({
  page,
  context,
  newPerson,
}) => {
  await openMap(page, '/roadmaps/backend')
  await chip(page, 'HTTP').click({ button: 'right' })
  await expect.poll(() => outbox(page)).toHaveLength(2)
  await page.evaluate(() => localStorage.clear())
  await page.reload()
  await expect(chip(page, 'HTTP')).toHaveAccessibleName('HTTP, done')

  const person = await newPerson()
  await person.tick({ git: 'done' })
  await person.enter(context)
  await page.reload()
  await expect(chip(page, 'Git')).toHaveAccessibleName('Git, done')
  await expect(chip(page, 'HTTP')).toHaveAccessibleName('HTTP, done')
  await expect.poll(() => ticksOf(person)).toEqual({ git: 'done', http: 'done' })
})

test('without IndexedDB the outbox is kept elsewhere', async ({ page, context, person }) => {
  await context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('forbidden', 'InvalidStateError')
    }
  })
  await openMap(page, '/roadmaps/backend')
  await synchronised(page)
  await context.setOffline(true)
  await chip(page, 'HTTP').click({ button: 'right' })
  await expect(saving(page)).toContainText('1 not yet saved')
  await page.close()
  await context.setOffline(false)
  const later = await context.newPage()
  await openMap(later, '/roadmaps/backend')
  await expect(chip(later, 'HTTP')).toHaveAccessibleName('HTTP, done')
  await expect.poll(() => ticksOf(person)).toEqual({ http: 'done' })
})

test('where nothing can be kept it says so', async ({ page, context }) => {
  await context.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    Storage.prototype.setItem = refuse
    IDBFactory.prototype.open = refuse
  })
  await openMap(page, '/roadmaps/backend')
  await chip(page, 'HTTP').click({ button: 'right' })
  await expect(chip(page, 'HTTP')).toHaveAccessibleName('HTTP, done')
  await expect(saving(page)).toContainText('1 not kept')
  await expect(saving(page).getByRole('link', { name: 'Sign in' })).toBeVisible()
})
