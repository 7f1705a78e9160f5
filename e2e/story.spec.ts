import { expect, test } from './fixtures'
import { mailTo } from './mailbox'
import { access, chip, mapAlive, openMap, panel, percent, shownTo } from './page-parts'
import { followLink } from './signing-in'

test('a guest ticks, signs in, sees the ticks elsewhere, publishes a profile and takes it back', async ({
  page,
  newBrowser,
  newAddress,
  faults,
}) => {
  const address = newAddress('ada')
  const handle = `ada-${address.slice(4, 12)}`

  await test.step('a guest opens the roadmap and ticks in every way there is', async () => {
    await page.goto('/')
    await page
      .getByRole('navigation', { name: 'Roadmaps' })
      .getByRole('link', { name: /Backend/ })
      .click()
    await expect(page).toHaveURL('/roadmaps/backend')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Backend')
    await expect(percent(page)).toHaveText('0 %')
    await mapAlive(page)

    await chip(page, 'HTTP').click({ button: 'right' })
    await chip(page, 'Command line').click({ modifiers: ['Shift'] })
    await chip(page, 'Pull requests').click({ modifiers: ['Alt'] })
    await chip(page, 'Git').focus()
    await page.keyboard.press('d')
    await chip(page, 'SQL').click()
    await panel(page, 'SQL').getByRole('button', { name: 'Learning' }).click()
    await panel(page, 'SQL').getByRole('link', { name: 'Close' }).click()
    await expectTicks()
    await expect(percent(page)).not.toHaveText('0 %')
    await expect(page.getByRole('button', { name: 'Follow Backend' })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
  })

  await test.step('reloading keeps the ticks', async () => {
    await page.reload()
    await expectTicks()
  })

  await test.step('the mailed link signs in, and brings the guest’s ticks along', async () => {
    await page.getByRole('link', { name: 'Sign in' }).click()
    await page.getByLabel('E-mail address').fill(address)
    await page.getByRole('button', { name: 'Send me a link' }).click()
    await expect(page.getByRole('heading', { name: 'Check your mail' })).toBeVisible()
    await followLink(page, (await mailTo(address)).link)
    await expect(page).toHaveURL('/me')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Logbook')
  })

  await test.step('the logbook tells the measure, the next steps and what happened', async () => {
    const trail = page.getByRole('article', { name: 'Backend' })
    await expect(trail).toContainText(/[1-9]\d* %/)
    await expect(trail).toContainText(/about \d+ h left/)
    const next = trail.getByRole('list', { name: 'Next' }).getByRole('listitem')
    await expect(next).toHaveCount(3)
    await expect(next.first()).toContainText(/Unlocks .*\./)
    await expect(trail.getByRole('list', { name: 'In progress' }).getByRole('link')).toHaveText([
      'Command line',
      'SQL',
    ])
    await expect(page.getByRole('region', { name: 'Recently' }).getByRole('listitem')).toHaveCount(
      5,
    )
  })

  const second = await newBrowser()
  await test.step('a second browser sees the ticks on every roadmap that holds the skill', async () => {
    await second.goto('/sign-in?callbackUrl=/roadmaps/backend')
    await second.getByLabel('E-mail address').fill(address)
    await second.getByRole('button', { name: 'Send me a link' }).click()
    await followLink(second, (await mailTo(address)).link)
    await expect(second).toHaveURL('/roadmaps/backend')
    await expect(chip(second, 'HTTP')).toHaveAccessibleName('HTTP, done')
    await expect(chip(second, 'SQL')).toHaveAccessibleName('SQL, learning')
    await second.goto('/roadmaps/full-stack')
    await expect(chip(second, 'HTTP')).toHaveAccessibleName('HTTP, done')
    await expect(chip(second, 'Pull requests')).toHaveAccessibleName('Pull requests, skipped')
    await expect(second.getByRole('button', { name: 'Follow Full stack' })).toHaveAttribute(
      'aria-pressed',
      'false',
    )
  })

  await test.step('the profile is published', async () => {
    await page.getByRole('link', { name: 'Profile' }).click()
    await page.getByLabel('Handle').fill(handle)
    await page.getByLabel('Name', { exact: true }).fill('Ada Lovelace')
    await page.getByLabel('Headline').fill('Builds engines that compute')
    await page.getByLabel('Location').fill('London')
    await access(page, 'Public').check()
    await shownTo(page, 'Roadmaps', 'Public').check()
    await shownTo(page, 'Skills', 'Public').check()
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('Saved.')).toBeVisible()
  })

  const stranger = await newBrowser()
  await test.step('a stranger sees what was chosen, and nothing else', async () => {
    await stranger.goto(`/u/${handle}`)
    await expect(stranger.getByRole('heading', { level: 1 })).toHaveText('Ada Lovelace')
    await expect(stranger.getByText('Builds engines that compute')).toBeVisible()
    await expect(stranger.getByRole('heading', { level: 2 })).toHaveText([
      'Skills',
      'On these roadmaps',
      'How to read this',
    ])
    const skills = stranger.getByRole('region', { name: 'Skills' }).getByRole('listitem')
    await expect(skills).toHaveText(['SQL', 'Git', 'HTTP', 'Command line'])
    await expect(stranger.getByRole('region', { name: 'On these roadmaps' })).toContainText(
      'Backend',
    )
    for (const secret of ['London', address, 'Pull requests'])
      expect(await stranger.content()).not.toContain(secret)
  })

  await test.step('and the same as data', async () => {
    const answer = await stranger.request.get(`/api/v1/profiles/${handle}`)
    const profile = await answer.json()
    expect(Object.keys(profile).sort()).toEqual([
      'bio',
      'handle',
      'headline',
      'listed',
      'name',
      'roadmaps',
      'skills',
    ])
    expect(profile).toMatchObject({ name: 'Ada Lovelace', roadmaps: [{ slug: 'backend' }] })
    const shown = profile.skills.flatMap((area: { skills: { slug: string }[] }) =>
      area.skills.map(({ slug }) => slug),
    )
    expect(shown.sort()).toEqual(['command-line', 'git', 'http', 'sql'])
  })

  await test.step('taken back, it is gone for the stranger', async () => {
    await access(page, 'Private').check()
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('Nobody else can open your profile.')).toBeVisible()
    faults.expect(new RegExp(`^404 GET .*/u/${handle}$`))
    const response = await stranger.reload()
    expect(response?.status()).toBe(404)
    await expect(stranger.getByRole('heading', { level: 1 })).toHaveText('No such place on the map')
    expect(await stranger.content()).not.toContain('Ada Lovelace')
    expect((await stranger.request.get(`/api/v1/profiles/${handle}`)).status()).toBe(404)
  })

  async function expectTicks(): Promise<void> {
    await expect(chip(page, 'HTTP')).toHaveAccessibleName('HTTP, done')
    await expect(chip(page, 'Command line')).toHaveAccessibleName('Command line, learning')
    await expect(chip(page, 'Pull requests')).toHaveAccessibleName('Pull requests, skipped')
    await expect(chip(page, 'Git')).toHaveAccessibleName('Git, done')
    await expect(chip(page, 'SQL')).toHaveAccessibleName('SQL, learning')
  }
})

test('remembered ticks are on the map before any script of ours has loaded', async ({ page }) => {
  await openMap(page, '/roadmaps/backend')
  await chip(page, 'HTTP').click({ button: 'right' })
  await chip(page, 'Git').click({ modifiers: ['Shift'] })
  await expect(chip(page, 'Git')).toHaveAccessibleName('Git, learning')

  await page.route('**/_next/static/**/*.js', (route) => route.abort('aborted'))
  await page.goto('/roadmaps/full-stack', { waitUntil: 'commit' })
  await expect(chip(page, 'HTTP')).toHaveCSS('background-color', 'rgb(226, 240, 226)')
  await expect(chip(page, 'Git')).toHaveAttribute('data-status', 'learning')
  await expect(chip(page, 'CSS')).not.toHaveAttribute('data-status')
})
