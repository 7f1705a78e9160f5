import type { Page } from '@playwright/test'
import { slowDown, withBrowser, withVisitor } from './browser'
import { median, percentile } from './rounds'

declare global {
  interface Window {
    /** Milliseconds that the page kept the visitor waiting, as the browser itself tells it. */
    bench: { tasks: number[]; presses: { at: number; name: string; took: number }[] }
  }
}

const LOADS = 3
/** The time for the work that a page still does after a load, which must be over before a press is timed; no event tells its end. */
const AFTER_LOAD_MS = 1000
/** The time for the paint after a press and the report of it by Event Timing, which comes late, and not at all below 16 ms. */
const AFTER_PRESS_MS = 250
const TICKS = 16

export interface Felt {
  /** Sum of what tasks took beyond 50 ms while the page loaded: ms, median of several loads. */
  blocking: number
  /** From a press to its paint: ms, 75th percentile. */
  tick: number
  /** The same of an arrow key, which moves the focus from chip to chip. */
  step: number
}

/** Measures how a map feels to a visitor with a slow machine. */
export function feel(address: string): Promise<Felt> {
  return withBrowser(async (browser) => {
    const blocking: number[] = []
    const ticks: number[] = []
    const steps: number[] = []
    for (let load = 0; load < LOADS; load++)
      await withVisitor(browser, async (page, tools) => {
        await page.addInitScript(watch)
        await slowDown(tools)
        await page.goto(address, { waitUntil: 'networkidle' })
        await page.waitForTimeout(AFTER_LOAD_MS)
        if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth))
          throw new Error(`${address} is wider than the window`)
        const tasks = await page.evaluate(() => window.bench.tasks)
        blocking.push(tasks.reduce((sum, took) => sum + Math.max(0, took - 50), 0))
        ticks.push(...(await tickThrough(page, TICKS)))
        steps.push(...(await stepThrough(page, TICKS)))
      })
    return { blocking: median(blocking), tick: percentile(ticks, 75), step: percentile(steps, 75) }
  })
}

/** Presses skills all over the map, the first of them that of somebody who has not begun. */
async function tickThrough(page: Page, count: number): Promise<number[]> {
  const chips = await page.locator('[data-map] a[data-skill]').all()
  const ticks: number[] = []
  for (let index = 0; index < count; index++) {
    const chip = chips[Math.floor((index * chips.length) / count)]
    if (!chip) continue
    await chip.evaluate((element) => element.scrollIntoView({ block: 'center' }))
    await chip.hover()
    await page.waitForTimeout(AFTER_PRESS_MS)
    const before = await page.evaluate(() => performance.now())
    await page.mouse.down({ button: 'right' })
    await page.mouse.up({ button: 'right' })
    await page.waitForTimeout(AFTER_PRESS_MS)
    ticks.push(await page.evaluate(longestPress, before))
    if ((await chip.getAttribute('data-status')) !== 'done') throw new Error('a tick was not drawn')
  }
  return ticks
}

/** Down the map by arrow keys from its first skill; a page that has none takes no steps. */
async function stepThrough(page: Page, count: number): Promise<number[]> {
  const first = page.locator('[data-map] a[data-skill]').first()
  if ((await first.count()) === 0) return []
  await first.focus()
  // The first step loads what the others need.
  await page.keyboard.press('ArrowDown')
  await page.waitForTimeout(AFTER_LOAD_MS)
  const steps: number[] = []
  for (let step = 0; step < count; step++) {
    const [before, from] = await page.evaluate(whereIsFocus)
    await page.keyboard.press('ArrowDown')
    await page.waitForTimeout(AFTER_PRESS_MS)
    steps.push(await page.evaluate(longestPress, before))
    if ((await page.evaluate(whereIsFocus))[1] === from) throw new Error('a step went nowhere')
  }
  return steps
}

function whereIsFocus(): [now: number, place: string | null] {
  return [performance.now(), document.activeElement?.getAttribute('data-skill') ?? null]
}

/** Event Timing reports what takes 16 ms or longer, in steps of 8. */
function longestPress(since: number): number {
  const presses = window.bench.presses.filter(({ at }) => at >= since)
  return Math.max(16, ...presses.map(({ took }) => took))
}

function watch() {
  window.bench = { tasks: [], presses: [] }
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.bench.tasks.push(duration)
  }).observe({ type: 'longtask', buffered: true })
  new PerformanceObserver((list) => {
    for (const { startTime, duration, name } of list.getEntries())
      if (/^(pointer|mouse)(down|up)$|^contextmenu$|^keydown$/.test(name))
        window.bench.presses.push({ at: startTime, name, took: duration })
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit)
}
