import type { HoverTool } from '@/components/map/hover-tool'
import { chipOf, chipTitle } from '@/components/map/map-dom'
import { markOn } from '@/components/map/mark-on'
import { progressStore } from '@/components/progress/browser-sync'
import type { RoadmapRef } from '@/lib/roadmap/addresses'

/** A tick at the right edge of the chip at hand: one press is done, the next one clears it. */
export function createTickTool(roadmap: RoadmapRef): HoverTool {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'tick-tool'
  let chip: HTMLElement | null = null

  const isDone = () => progressStore.get().standings[chip?.dataset.skill ?? '']?.status === 'done'
  const refresh = () => {
    if (!chip) return
    button.setAttribute('aria-label', `${chipTitle(chip)} done`)
    button.setAttribute('aria-pressed', String(isDone()))
  }

  button.addEventListener('click', (event) => {
    event.stopPropagation()
    const skill = chip?.dataset.skill
    if (skill) markOn(roadmap, { [skill]: isDone() ? 'pending' : 'done' })
  })

  return {
    moveTo({ target, type }) {
      const next = chipOf(target)
      if (next === chip || (document.activeElement === button && type === 'pointerover')) return
      if (!next && chip === document.activeElement) return
      chip = next
      if (!next) return button.remove()
      next.after(button)
      button.style.left = `${next.offsetLeft + next.offsetWidth}px`
      button.style.top = `${next.offsetTop + next.offsetHeight / 2}px`
      refresh()
    },
    refresh,
    remove: () => button.remove(),
  }
}
