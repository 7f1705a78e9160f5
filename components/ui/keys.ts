import { deviceStorage } from '@/lib/platform/browser-storage'

/**
 * Every key that the site hears, by what it asks for. Handlers, `aria-keyshortcuts`, the dialog of all keys and
 * docs/keys.md (by all-keys.test.ts) go by these tables; the first key of a list is the one that is shown.
 */
export const SINGLE_KEYS = {
  done: ['d'],
  learning: ['l'],
  skipped: ['s'],
  pending: ['r'],
  search: ['/'],
  keys: ['?'],
  larger: ['+', '='],
  smaller: ['-'],
  fullSize: ['0'],
  known: ['y'],
  shaky: ['n'],
} as const satisfies Record<string, readonly string[]>

/** With Ctrl, or with ⌘. */
export const HELD_KEYS = { palette: 'k', undo: 'z' } as const

/** With a chip in focus; not single letters or signs, so they cannot be switched off. */
export const CHIP_KEYS = {
  beside: ['ArrowLeft', 'ArrowRight'],
  along: ['ArrowUp', 'ArrowDown'],
  ends: ['Home', 'End'],
  menu: ['ContextMenu', 'Shift+F10'],
} as const

export type SingleKey = keyof typeof SINGLE_KEYS
export type HeldKey = keyof typeof HELD_KEYS

/**
 * Returns what a key alone asks for: nothing when the key belongs to a combination, to a field that is being written in or to a
 * dialog, or when the person switched such shortcuts off (WCAG 2.1.4).
 */
export function askedAlone(event: KeyboardEvent): SingleKey | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented)
    return
  const taken =
    event.target instanceof HTMLElement &&
    event.target.closest('input, textarea, select, [contenteditable], dialog, [role="menu"]')
  if (taken || !hasSingleKeys()) return
  return ACTIONS.get(event.key.toLowerCase())
}

const ACTIONS = new Map<string, SingleKey>(
  (Object.keys(SINGLE_KEYS) as SingleKey[]).flatMap((action) =>
    SINGLE_KEYS[action].map((key) => [key, action] as const),
  ),
)

/** Returns true if a key is pressed with Ctrl, or with ⌘, and nothing else. */
export function isHeld(event: KeyboardEvent, action: HeldKey): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey, defaultPrevented } = event
  return (
    key.toLowerCase() === HELD_KEYS[action] &&
    ctrlKey !== metaKey &&
    !altKey &&
    !shiftKey &&
    !defaultPrevented
  )
}

/** Returns the name as keyboards print it, and as `aria-keyshortcuts` takes it. */
export function keyName(action: SingleKey): string {
  return SINGLE_KEYS[action][0].toUpperCase()
}

export function heldKeyNames(action: HeldKey): string {
  const key = HELD_KEYS[action].toUpperCase()
  return `Control+${key} Meta+${key}`
}

const SETTING = 'waymark.keys'

export function hasSingleKeys(): boolean {
  return deviceStorage.get(SETTING) !== 'off'
}

export function switchSingleKeys(on: boolean): void {
  if (on) deviceStorage.remove(SETTING)
  else deviceStorage.set(SETTING, 'off')
}
