import { expectAccessible } from './axe'
import { expect, test } from './fixtures'
import { alive, panel } from './page-parts'

test('a guest’s notes, links and acts come along at sign-in, and are nobody else’s', async ({
  page,
  context,
  newPerson,
  newBrowser,
  faults,
}) => {
  // Two devices at once.
  faults.expect(/^409 PUT .*\/api\/v1\/notes\/http$/)
  await page.goto('/roadmaps/backend/http')
  const http = panel(page, 'HTTP')
  await test.step('a guest writes', async () => {
    const act = http.getByRole('checkbox').first()
    await alive(act)
    await act.check()
    await http.getByRole('button', { name: 'Write a note' }).click()
    await page.keyboard.type('Slow *start* matters.')
    await http.getByRole('button', { name: 'Save' }).click()
    await expect(http.getByText('Kept in this browser.')).toBeVisible()
    await expect(http.getByRole('emphasis')).toHaveText('start')
    await http.getByRole('button', { name: 'Add a link' }).click()
    await http.getByLabel('Address').fill('example.org')
    await http.getByRole('button', { name: 'Add', exact: true }).click()
    await expect(http.getByRole('alert')).toContainText('http://')
    await http.getByLabel('Address').fill('https://example.org/talk')
    await http.getByLabel('Name').fill('A talk')
    await page.keyboard.press('Enter')
    await expect(http.getByRole('link', { name: 'A talk' })).toBeVisible()
    await expectAccessible(page)
    await page.reload()
    await expect(http.getByRole('checkbox').first()).toBeChecked()
  })

  const ada = await newPerson()
  await test.step('the account has it after signing in', async () => {
    await ada.enter(context)
    await page.reload()
    await expect(http.getByText('Saved on your account.')).toBeVisible()
    const kept = await (await ada.api.get('/api/v1/notes/http')).json()
    expect(kept).toMatchObject({ note: 'Slow *start* matters.', links: [{ label: 'A talk' }] })
    expect(kept.acts).toHaveLength(1)
    expect(await page.evaluate(() => localStorage.getItem('waymark.notes'))).toBeNull()
  })

  await test.step('what was written on two devices at once is all kept', async () => {
    const phone = await newBrowser()
    await ada.enter(phone.context())
    await phone.goto('/roadmaps/backend/http')
    const there = panel(phone, 'HTTP')
    await expect(there.getByText('Slow start matters.')).toBeVisible()
    for (const [device, text] of [
      [page, 'From the desk.'],
      [phone, 'From the phone.'],
    ] as const) {
      await panel(device, 'HTTP').getByRole('button', { name: 'Edit' }).click()
      await panel(device, 'HTTP').getByRole('textbox').fill(text)
    }
    await http.getByRole('button', { name: 'Save' }).click()
    await expect(http.getByText('Saved on your account.')).toBeVisible()
    await expect
      .poll(async () => (await (await ada.api.get('/api/v1/notes/http')).json()).note)
      .toBe('From the desk.')
    await phone.keyboard.press('Escape')
    await expect(there.getByText('From the desk.')).toBeVisible()
    await expect(there.getByText('From the phone.')).toBeVisible()
  })

  const stranger = await newBrowser()
  await stranger.goto('/roadmaps/backend/http')
  await expect(panel(stranger, 'HTTP').getByRole('button', { name: 'Write a note' })).toBeVisible()
})

test('evidence is added and removed beside its skill', async ({ page, person }) => {
  await page.goto('/skills/http')
  const evidence = page.getByRole('region', { name: 'Evidence' })
  await evidence.getByRole('button', { name: 'Add evidence' }).click()
  await expect(evidence.getByLabel('Title')).toBeFocused()
  await expect(evidence.getByLabel('Skill 1')).toHaveValue('HTTP')
  await evidence.getByLabel('Skill 2').fill('Gitt')
  await evidence.getByLabel('Skill 3').fill('SQL')
  await evidence.getByLabel('Skill 4').fill('CSS')
  await evidence.getByLabel('Date').fill('2026-05-01')
  await evidence.getByLabel('Kind').selectOption('Talk')
  await evidence.getByLabel('Title').fill('HTTP for cooks')
  await evidence.getByLabel('Address').fill('https://example.org/cooks')
  await evidence.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(evidence.getByText('is no skill here; did you mean “Git”?')).toBeVisible()
  await expect(evidence.getByLabel('Skill 2')).toBeFocused()
  await expectAccessible(page)
  await evidence.getByLabel('Skill 2').fill('Git')
  await evidence.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(evidence.getByRole('link', { name: 'HTTP for cooks' })).toBeVisible()
  await expect(evidence.getByText('Talk, example.org, 1 May 2026')).toBeVisible()
  const kept = async () => (await (await person.api.get('/api/v1/evidence')).json()).evidence
  expect(await kept()).toMatchObject([
    { skills: ['http', 'git', 'sql', 'css'], kind: 'talk', date: '2026-05-01' },
  ])
  await evidence.getByRole('button', { name: 'Remove HTTP for cooks' }).click()
  await expect(evidence.getByRole('link', { name: 'HTTP for cooks' })).toBeHidden()
  // Evidence that shows other skills too stays theirs.
  expect(await kept()).toMatchObject([{ skills: ['git', 'sql', 'css'] }])
})
