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
const TICKS = 16

export interface Felt {
  /** Sum of what tasks took beyond 50 ms while the page loaded: ms, median of several loads. */
  blocking: number
  /** From a press to its paint: ms, 75th percentile. */
  tick: number
}

/** What a visitor with a slow machine feels of a map. */
export function feel(address: string): Promise<Felt> {
  return withBrowser(async (browser) => {
    const blocking: number[] = []
    const ticks: number[] = []
    for (let load = 0; load < LOADS; load++)
      await withVisitor(browser, async (page, tools) => {
        await page.addInitScript(watch)
        await slowDown(tools)
        await page.goto(address, { waitUntil: 'networkidle' })
        await page.waitForTimeout(1000)
        const tasks = await page.evaluate(() => window.bench.tasks)
        blocking.push(tasks.reduce((sum, took) => sum + Math.max(0, took - 50), 0))
        ticks.push(...(await tickThrough(page, TICKS)))
      })
    return { blocking: median(blocking), tick: percentile(ticks, 75) }
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
    await page.waitForTimeout(250)
    const before = await page.evaluate(() => performance.now())
    await page.mouse.down({ button: 'right' })
    await page.mouse.up({ button: 'right' })
    await page.waitForTimeout(250)
    ticks.push(await page.evaluate(longestPress, before))
    if ((await chip.getAttribute('data-status')) !== 'done') throw new Error('a tick was not drawn')
  }
  return ticks
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
      if (/^(pointer|mouse)(down|up)$|^contextmenu$/.test(name))
        window.bench.presses.push({ at: startTime, name, took: duration })
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit)
}
