import { progressStore } from '@/components/progress/browser-sync'
import type { RoadmapRef } from '@/lib/roadmap/addresses'
import { createGroupTool } from './menus/group-tool'
import type { MenuAsked } from './menus/menu-asked'
import { hearMenuRequests } from './menus/menu-requests'
import { createTickTool } from './menus/tick-tool'
import { createReasons } from './prerequisites/reasons'

/**
 * Gives the map its tools: one tick button for the chip at hand, one button for the group at hand, the menu, the
 * reasons. Each is one element that goes where it is needed.
 * @param before the event that asked for them, and what was asked of the menu since
 */
export function startTools(
  page: HTMLElement,
  roadmap: RoadmapRef,
  before: { first: Event; asked: MenuAsked },
  signal: AbortSignal,
): void {
  const tools = [createTickTool(roadmap), createGroupTool(page, roadmap), createReasons(page)]
  const onNear = (event: Event) => {
    // A finger has nothing to hover with, and the pointer's place is no reason to leave the focus.
    if (event instanceof PointerEvent && event.pointerType === 'touch') return
    for (const { moveTo } of tools) moveTo(event)
  }
  const onStatus = progressStore.subscribe(() => {
    for (const { refresh } of tools) refresh?.()
  })
  document.addEventListener('pointerover', onNear, { signal, passive: true })
  document.addEventListener('focusin', onNear, { signal })
  hearMenuRequests(page, roadmap, before.asked, signal)
  signal.addEventListener('abort', () => {
    onStatus()
    for (const { remove } of tools) remove()
  })
  onNear(before.first)
}
