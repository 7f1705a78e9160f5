import { legId } from '@/components/map/draw-map'
import { type Html, html } from '@/components/ui/html'
import { isGroup } from '@/lib/roadmap/group'
import type { RoadmapMap } from '@/lib/roadmap/map'

/** The overview's list as HTML, for the reason that `drawMap` is: a stage or project each, as high as its leg's share. */
export function drawOverview(map: RoadmapMap): string {
  let stage = 0
  const items: Html[] = map.root.children.map((child, index) => {
    const share = Math.round(map.wide.sections[index]?.height ?? 1)
    const address = `#${legId(map.slug, index)}`
    if (!isGroup(child)) {
      const title = map.skills[child.skill]?.title ?? child.skill
      return html`<li style="flex-grow:${share}"><a href="${address}" title="${title}"><b></b><span class="name">${title}</span></a>`
    }
    const title = `${++stage} ${child.title}`
    return html`<li style="flex-grow:${share}"><a href="${address}" title="${title}" data-stretch="/${index}"><b>${stage}</b><span class="name">${child.title}</span><i class="track"><i class="filling"></i></i></a>`
  })
  return html`${items}`.text
}
