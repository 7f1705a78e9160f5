import { stepZoom } from './zoom'

/** The zoom that + − 0 ask for, unless the key belongs to a shortcut, to a field or to another part of the site. */
export function zoomOfKey(
  event: KeyboardEvent,
  zoom: number,
  page: HTMLElement | null | undefined,
): number | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return undefined
  const target = event.target instanceof Element ? event.target : document.body
  if (target.closest('input, textarea, select, [contenteditable], dialog, .panel')) return undefined
  if (target !== document.body && !page?.contains(target)) return undefined
  if (event.key === '+' || event.key === '=') return stepZoom(zoom, 'in')
  if (event.key === '-') return stepZoom(zoom, 'out')
  return event.key === '0' ? 1 : undefined
}
