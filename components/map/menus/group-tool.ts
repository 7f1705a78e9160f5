import type { HoverTool } from '@/components/map/hover-tool'
import type { RoadmapRef } from '@/lib/roadmap/addresses'
import { type GroupOfSkills, groupAround, isStage } from './group-at-hand'

/** A button on the edge of the card, or beside the stage's sign, at hand: it opens the menu of the whole group. */
export function createGroupTool(page: HTMLElement, roadmap: RoadmapRef): HoverTool {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'group-tool'
  button.setAttribute('aria-haspopup', 'menu')
  button.textContent = 'All'
  let group: GroupOfSkills | null = null

  button.addEventListener('click', async (event) => {
    event.stopPropagation()
    if (!group) return
    const { openGroupMenu } = await import('./map-menus')
    openGroupMenu(page, roadmap, group, button)
  })

  return {
    moveTo({ target, type }) {
      if (button.contains(target as Node | null)) return
      if (document.activeElement === button && type === 'pointerover') return
      if (target instanceof Element && target.closest('[role=menu]')) return
      const next = groupAround(target)
      if (next?.heading === group?.heading) return
      group = next
      if (!next) return button.remove()
      const { heading, title } = next
      button.setAttribute('aria-label', `All of ${title}`)
      button.classList.toggle('of-stage', isStage(heading))
      heading.before(button)
      button.style.cssText = isStage(heading)
        ? `top:${heading.offsetTop + heading.offsetHeight / 2}px;left:${heading.offsetLeft + heading.offsetWidth}px`
        : ''
    },
    remove: () => button.remove(),
  }
}
