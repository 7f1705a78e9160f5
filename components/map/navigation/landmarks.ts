/** Points of a map to go to, read from the page as it stands. */

/** The first stage below where one reads that still has something to do, else the first of all that has. */
export function nextUnfinishedStage(page: HTMLElement): HTMLElement | undefined {
  const unfinished = [...page.querySelectorAll<HTMLElement>('.bar a[data-stretch]')]
    .filter(({ dataset }) => Number(dataset.left) > 0)
    .flatMap((stretch) => {
      const id = stretch.getAttribute('href')?.slice(1) ?? ''
      return document.getElementById(id)?.querySelector<HTMLElement>('.sign') ?? []
    })
  const line = readingLine(page)
  return unfinished.find((sign) => sign.getBoundingClientRect().top > line + 1) ?? unfinished[0]
}

/** Brings it to where one reads, the focus with it. */
export function goToTop(page: HTMLElement, element: HTMLElement): void {
  takeFocus(element)
  scrollBy(0, element.getBoundingClientRect().top - readingLine(page))
}

export function goToMiddle(element: HTMLElement): void {
  takeFocus(element)
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
}

/** Right below the header, which stays in sight. */
export function readingLine(page: HTMLElement): number {
  return (page.querySelector('.map-top')?.getBoundingClientRect().height ?? 0) + BREATH
}

const BREATH = 16

function takeFocus(element: HTMLElement): void {
  if (!element.matches('a')) element.tabIndex = -1
  element.focus({ preventScroll: true })
}
