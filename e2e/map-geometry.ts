import type { Page } from '@playwright/test'

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** Returns the box of each node of the map, in CSS px from the map's corner, by the key that the API gives it. */
export function boxesOnMap(page: Page): Promise<Record<string, Box>> {
  return page.evaluate(() => {
    const map = document.querySelector('.map') ?? document.body
    const corner = map.getBoundingClientRect()
    const keyed = [...map.querySelectorAll<HTMLElement>('[data-skill], [data-count]')]
    return Object.fromEntries(
      keyed.map((element) => {
        const { skill, count } = element.dataset
        const node = skill ? element : element.closest('.sign, .group')
        const box = (node ?? element).getBoundingClientRect()
        const { width, height } = box
        return [skill ?? count, { x: box.x - corner.x, y: box.y - corner.y, width, height }]
      }),
    )
  })
}

/** Describes all that a person would call broken on the map as it is now, each in words; nothing, when all is well. */
export async function brokenOnMap(page: Page): Promise<string[]> {
  return [
    ...(await page.evaluate(widerThanThePage)),
    ...(await page.evaluate(onTopOfEachOther)),
    ...(await page.evaluate(cutOff)),
    ...(await page.evaluate(underTheMark)),
    ...(await page.evaluate(countsInTheWay)),
  ]
}

// These run in the browser, each by itself: none can use anything outside it. A pixel is lost to rounding.

function widerThanThePage(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement
  return scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : []
}

function onTopOfEachOther(): string[] {
  const things = [...document.querySelectorAll('.map :is(.sign, .group, .chip)')]
  return things.flatMap((thing, index) => {
    const a = thing.getBoundingClientRect()
    const name = thing.textContent?.slice(0, 40)
    const outside = a.left < -1 || a.right > innerWidth + 1 ? [`outside the page: ${name}`] : []
    const others = things.slice(index + 1).flatMap((other) => {
      const b = other.getBoundingClientRect()
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
      const whole = across > b.width - 1 && down > b.height - 1
      const fine = thing.contains(other) ? whole : across < 1 || down < 1
      return fine ? [] : [`${name} against ${other.textContent?.slice(0, 40)}`]
    })
    return [...outside, ...others]
  })
}

function cutOff(): string[] {
  const range = document.createRange()
  const boards = document.querySelectorAll('.map :is(.sign, .chip, .group > h3, .group > h4)')
  return [...boards].flatMap((board) => {
    const box = board.getBoundingClientRect()
    const hidden =
      board.scrollWidth > board.clientWidth + 1 || board.scrollHeight > board.clientHeight + 1
    range.selectNodeContents(board)
    const outside = [...range.getClientRects()].some(
      ({ left, right, top, bottom }) =>
        left < box.left - 1 ||
        right > box.right + 1 ||
        top < box.top - 1 ||
        bottom > box.bottom + 1,
    )
    return hidden || outside ? [`cut off: ${board.textContent}`] : []
  })
}

function underTheMark(): string[] {
  const range = document.createRange()
  return [...document.querySelectorAll('.map .chip')].flatMap((chip) => {
    const mark = getComputedStyle(chip, '::after')
    const room = Number.parseFloat(mark.right) + Number.parseFloat(mark.width)
    const end = chip.getBoundingClientRect().right - room
    if (chip.firstChild) range.selectNode(chip.firstChild)
    const under = [...range.getClientRects()].some(({ right }) => right > end + 1)
    return under ? [`text under the mark: ${chip.textContent}`] : []
  })
}

function countsInTheWay(): string[] {
  const range = document.createRange()
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  return [...document.querySelectorAll('.map .count')].flatMap((count) => {
    const board = count.parentElement
    if (!board) return []
    const box = count.getBoundingClientRect()
    if (count.previousSibling) range.selectNode(count.previousSibling)
    const onTitle = [...range.getClientRects()].some(
      ({ right, bottom }) => right > box.left + 1 && bottom > box.top + 1,
    )
    // A sign ends in a point, where nothing can be read.
    const point = board.matches('.sign') ? 1.125 * rem : 0
    const onPoint = box.right > board.getBoundingClientRect().right - point + 1
    return onTitle || onPoint ? [`count in the way: ${board.textContent}`] : []
  })
}
