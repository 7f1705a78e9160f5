import type { Locator } from '@playwright/test'
import { expectAccessibleIn } from './axe'
import { expect, test } from './fixtures'
import { chip, openMap, panel } from './page-parts'

/** Colours of text, each with its background. */
const TEXT = [
  ['ink', 'paper'], ['ink', 'card'], ['soft', 'paper'], ['soft', 'card'], ['soft', 'skipped-tint'],
  ['on-sign', 'sign'], ['ink', 'done-tint'], ['ink', 'learning-tint'], ['done', 'done-tint'], ['done', 'paper'],
  ['done', 'card'], ['learning', 'card'], ['code-word', 'card'], ['code-name', 'card'], ['danger', 'card'], ['learning', 'learning-tint'], ['learning', 'paper'], ['danger', 'paper'], ['ink', 'danger-tint'],
] as const // biome-ignore format: pairs

/** Colours of what is seen, each with its background: marks, edges of fields and buttons, the trail, the ring of the focus. */
const MARKS = [
  ['done', 'done-tint'], ['learning', 'learning-tint'], ['trail', 'paper'], ['trail', 'card'], ['edge', 'card'],
  ['edge', 'paper'], ['focus', 'paper'], ['focus', 'card'], ['sign', 'paper'],
] as const // biome-ignore format: pairs

const AREAS = ['frontend', 'backend', 'api', 'database', 'deployment', 'security', 'engineering']

const WISHES = [
  { contrast: 'no-preference', text: 4.5, mark: 3 },
  { contrast: 'more', text: 7, mark: 4.5 },
] as const

for (const colorScheme of ['light', 'dark'] as const)
  for (const { contrast, text, mark } of WISHES)
    test(`the colours of ${colorScheme} can be read and seen, contrast: ${contrast}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme, contrast })
      await page.goto('/roadmaps')
      const ratio = await contrastIn(page)
      const weak = [
        ...TEXT.map(([front, back]) => ({ front, back, least: text })),
        ...MARKS.map(([front, back]) => ({ front, back, least: mark })),
        // The form of a blaze is seen by its colour on a light ground.
        ...AREAS.map((area) => ({ front: `.a-${area}`, back: 'blaze-bar', least: 1.5 })),
      ]
      const ratios = await ratio(weak.map(({ front, back }) => [front, back]))
      expect(weak.filter(({ least }, index) => (ratios[index] ?? 0) < least)).toEqual([])
    })

for (const colorScheme of ['light', 'dark'] as const)
  test(`chosen colours, of a ${colorScheme} kind, can be read and tell everything apart`, async ({
    page,
    person,
  }) => {
    await person.tick({ http: 'done', dns: 'learning', git: 'skipped' })
    await page.emulateMedia({ colorScheme, forcedColors: 'active' })
    await openMap(page, '/roadmaps/backend/http')
    const ratio = await contrastIn(page)
    const pairs = [...TEXT, ...MARKS, ['sign', 'card'] as const]
    const ratios = await ratio(pairs)
    expect(pairs.filter((_, index) => (ratios[index] ?? 0) < 3)).toEqual([])

    const ground = (of: Locator, pseudo?: string) =>
      of.evaluate((element, part) => getComputedStyle(element, part).backgroundColor, pseudo)
    const open = panel(page, 'HTTP')
    const paper = await ground(open)
    await test.step('the mark of a status is no colour of the paper', async () => {
      for (const title of ['HTTP', 'DNS', 'Git'])
        expect(await ground(chip(page, title), '::after')).not.toBe(paper)
      await expect(chip(page, 'Git')).toHaveCSS('text-decoration-line', 'line-through')
    })
    await test.step('what is pressed has another ground than what is not', async () => {
      const pressed = await ground(open.getByRole('button', { name: 'Done', pressed: true }))
      expect(pressed).not.toBe(await ground(open.getByRole('button', { name: 'Learning' })))
    })
    await test.step('the open skill and the focus have a ring', async () => {
      await expect(chip(page, 'HTTP')).toHaveCSS('outline-style', 'solid')
      await open.getByRole('button', { name: 'Skip' }).focus()
      await page.keyboard.press('Shift+Tab')
      await expect(open.getByRole('button', { name: 'Learning' })).toHaveCSS(
        'outline-style',
        'solid',
      )
    })
    // The page has the same colours at every size.
    await expectAccessibleIn(page, { colorScheme, width: 1440, height: 900 })
  })

/** Computes contrast as WCAG 2 does, of tokens as the browser resolves them; `.a-x` stands for that area's colour. */
async function contrastIn(page: import('@playwright/test').Page) {
  return (pairs: (readonly string[])[]) =>
    page.evaluate((named) => {
      const probe = document.body.appendChild(document.createElement('i'))
      // Else every change would begin with the colour before it.
      probe.style.transitionProperty = 'none'
      const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
      const luminance = (name: string) => {
        probe.className = name.startsWith('.') ? name.slice(1) : ''
        probe.style.color = name.startsWith('.') ? 'var(--area)' : `var(--${name})`
        if (!canvas) throw new Error('no canvas')
        canvas.fillStyle = getComputedStyle(probe).color
        canvas.fillRect(0, 0, 1, 1)
        const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map(
          (byte) =>
            byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4,
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue
      }
      return named.map(([front = '', back = '']) => {
        const [a, b] = [luminance(front), luminance(back)]
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
      })
    }, pairs)
}
