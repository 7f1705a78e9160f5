import { legId } from '@/components/map/draw-map'
import type { MapDrawing } from '@/components/map/map-drawing'
import { type Html, html } from '@/lib/drawing/html'
import { isGroup } from '@/lib/roadmap/group'

/** The overview's list as HTML, for the reason that `drawMap` is: a stage or project each, as high as its leg's share. */
export function drawOverview(slug: string, { root, skills, legs }: MapDrawing): string {
  let stage = 0
  const items: Html[] = root.children.map((child, index) => {
    const share = Math.round(legs[index]?.height ?? 1)
    const address = `#${legId(slug, index)}`
    if (!isGroup(child)) {
      const title = skills.get(child.skill)?.title ?? child.skill
      return html`<li style="flex-grow:${share}"><a href="${address}" title="${title}"><b></b><span class="name">${title}</span></a>`
    }
    const title = `${++stage} ${child.title}`
    return html`<li style="flex-grow:${share}"><a href="${address}" title="${title}" data-stretch="/${index}"><b>${stage}</b><span class="name">${child.title}</span><i class="track"><i class="filling"></i></i></a>`
  })
  return html`${items}`.text
}
