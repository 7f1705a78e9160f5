/** One line of a menu; null is a line between two parts. */
export interface MenuItem {
  label: string
  /** The key to show at the right; for the eye only. */
  key?: string
  /** Makes it one of a choice. */
  checked?: boolean
  disabled?: boolean
  run: () => unknown
}

interface Menu {
  page: HTMLElement
  label: string
  /** The element it opens at, which gets the focus back when it closes. */
  opener: HTMLElement
  items: readonly (MenuItem | null)[]
}

/**
 * A menu as ARIA describes it: arrows, Home and End walk, a letter jumps, Enter or Space does it, Esc, Tab and a press
 * elsewhere close it.
 */
export function openMenu({ page, label, opener, items }: Menu): void {
  const until = new AbortController()
  const { signal } = until
  const menu = document.createElement('div')
  menu.className = 'map-menu'
  menu.role = 'menu'
  menu.tabIndex = -1
  menu.ariaLabel = label

  const close = (refocus: boolean) => {
    if (signal.aborted) return
    until.abort()
    opener.removeAttribute('aria-expanded')
    if (refocus) opener.focus({ preventScroll: true })
    menu.remove()
  }
  menu.append(
    ...items.map((item) => {
      if (!item) return Object.assign(document.createElement('hr'), { role: 'separator' })
      return drawItem(item, () => {
        close(true)
        item.run()
      })
    }),
  )

  menu.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' || event.key === 'Tab') close(true)
    else if (!walk(menu, event.key)) {
      // Keys of the map mean the chip, which is not at hand while the menu is open.
      event.stopPropagation()
      return
    }
    event.preventDefault()
    event.stopPropagation()
  })
  menu.addEventListener('contextmenu', (event) => event.preventDefault())
  const onPress = (event: Event) => {
    if (!menu.contains(event.target as Node)) close(false)
  }
  document.addEventListener('pointerdown', onPress, { signal, capture: true })
  addEventListener('resize', () => close(false), { signal })
  addEventListener('scroll', () => close(true), { signal, passive: true })
  addEventListener('popstate', () => close(false), { signal })

  if (opener.tagName === 'BUTTON') opener.setAttribute('aria-expanded', 'true')
  page.append(menu)
  stand(menu, opener.getBoundingClientRect())
  itemsOf(menu)[0]?.focus({ preventScroll: true })
}

function drawItem({ label, key, checked, disabled }: MenuItem, onPress: () => void) {
  const button = document.createElement('button')
  button.type = 'button'
  button.tabIndex = -1
  button.role = checked === undefined ? 'menuitem' : 'menuitemradio'
  if (checked !== undefined) button.ariaChecked = String(checked)
  if (disabled) button.ariaDisabled = 'true'
  button.append(label)
  if (key) {
    const hint = Object.assign(document.createElement('span'), { textContent: key })
    hint.ariaHidden = 'true'
    button.append(hint)
  }
  button.addEventListener('click', (event) => {
    event.stopPropagation()
    if (!disabled) onPress()
  })
  return button
}

function itemsOf(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('button')]
}

/** @returns whether the key meant something */
function walk(menu: HTMLElement, key: string): boolean {
  const items = itemsOf(menu)
  const at = items.indexOf(document.activeElement as HTMLElement)
  const to = (index: number) => items.at(index % items.length)?.focus({ preventScroll: true })
  if (key === 'ArrowDown') to(at + 1)
  else if (key === 'ArrowUp') to(at - 1)
  else if (key === 'Home') to(0)
  else if (key === 'End') to(-1)
  else if (/^[a-z]$/i.test(key)) {
    const following = [...items.slice(at + 1), ...items.slice(0, at + 1)]
    following
      .find(({ textContent }) => textContent?.toLowerCase().startsWith(key.toLowerCase()))
      ?.focus({ preventScroll: true })
  } else return false
  return true
}

/** Below its opener, or above it where there is more room; always within the window. */
function stand(menu: HTMLElement, { left, top, bottom }: DOMRect) {
  const { offsetWidth, offsetHeight } = menu
  const below = bottom + GAP
  const y = below + offsetHeight <= innerHeight ? below : top - GAP - offsetHeight
  menu.style.left = `${Math.max(GAP, Math.min(left, innerWidth - offsetWidth - GAP))}px`
  menu.style.top = `${Math.max(GAP, Math.min(y, innerHeight - offsetHeight - GAP))}px`
}

const GAP = 6
