import { expect, test } from './fixtures'

/** What is read on what. */
const TEXT = [
  ['ink', 'paper'], ['ink', 'card'], ['soft', 'paper'], ['soft', 'card'], ['soft', 'skipped-tint'],
  ['on-sign', 'sign'], ['ink', 'done-tint'], ['ink', 'learning-tint'], ['done', 'done-tint'], ['done', 'paper'],
  ['done', 'card'], ['learning', 'learning-tint'], ['learning', 'paper'], ['danger', 'paper'], ['ink', 'danger-tint'],
  ['ink', 'line'],
] as const // biome-ignore format: pairs

/** What is seen on what: marks, edges of fields and buttons, the trail, the ring of the focus. */
const MARKS = [
  ['done', 'done-tint'], ['learning', 'learning-tint'], ['trail', 'paper'], ['trail', 'card'], ['edge', 'card'],
  ['edge', 'paper'], ['focus', 'paper'], ['focus', 'card'], ['sign', 'paper'],
] as const // biome-ignore format: pairs

const AREAS = ['frontend', 'backend', 'api', 'database', 'deployment', 'security', 'engineering']

for (const colorScheme of ['light', 'dark'] as const)
  test(`the colours of ${colorScheme} can be read and seen`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto('/roadmaps')
    const ratio = await contrastIn(page)
    const weak = [
      ...TEXT.map(([front, back]) => ({ front, back, least: 4.5 })),
      ...MARKS.map(([front, back]) => ({ front, back, least: 3 })),
      // A blaze is a coloured bar between two light ones.
      ...AREAS.map((area) => ({ front: `.a-${area}`, back: 'blaze-bar', least: 1.5 })),
    ]
    const ratios = await ratio(weak.map(({ front, back }) => [front, back]))
    expect(weak.filter(({ least }, index) => (ratios[index] ?? 0) < least)).toEqual([])
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
