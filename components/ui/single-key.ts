const SETTING = 'waymark.keys'

/**
 * The key of a shortcut of one key. Nothing when the key belongs to a combination, to a field that is being written in
 * or to a dialog, or when the person switched such shortcuts off (WCAG 2.1.4).
 */
export function singleKeyOf(event: KeyboardEvent): string | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented)
    return
  const taken =
    event.target instanceof HTMLElement &&
    event.target.closest('input, textarea, select, [contenteditable], dialog, [role="menu"]')
  return taken || !hasSingleKeys() ? undefined : event.key.toLowerCase()
}

export function hasSingleKeys(): boolean {
  try {
    return localStorage.getItem(SETTING) !== 'off'
  } catch {
    return true
  }
}

export function switchSingleKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(SETTING)
    else localStorage.setItem(SETTING, 'off')
  } catch {
    // Storage may be forbidden; the keys then stay as they are.
  }
}
