import { blazeAt } from '@/lib/drawing/draw-svg-parts'
import { type Html, html } from '@/lib/drawing/html'
import { AREA_NAMES } from '@/lib/skill/area-names'
import { LEVEL_NAMES } from '@/lib/skill/level-names'
import { fitText } from './fit-text'
import { COLOURS, frame, MARGIN, TEXT_WIDTH, trailAlong } from './frame'
import { below, lettering } from './lettering'
import type { SkillPicture, SkillPlace } from './picture'
import { placeWords } from './picture-words'

const BLAZE = 104
const MOST_PLACES = 2

/** A skill with its area, and where it stands on the first roadmaps that show it. */
export async function drawSkill(picture: SkillPicture): Promise<string> {
  const { title, is, area, level, hours } = picture
  const places = picture.places.slice(0, MOST_PLACES)
  const facts = [AREA_NAMES[area], LEVEL_NAMES[level].toLowerCase(), `about ${hours} h`].join(', ')
  const left = MARGIN + BLAZE + 36
  const [heading, told, drawn] = await Promise.all([
    fitText(title, {
      width: 1200 - MARGIN - left,
      weight: 800,
      steps: [[104, 1], [88, 1], [72, 2], [60, 2], [56, places.length > 1 ? 2 : 3]], // biome-ignore format: a row
    }),
    fitText(facts, { width: TEXT_WIDTH, weight: 600, steps: [[38, 1], [30, 1]] }), // biome-ignore format: a row
    Promise.all(places.map(drawPlace)),
  ])
  const top = heading.lines.length > 1 ? 200 : 236
  const middle = top - heading.size * 0.36
  return frame(
    html`<g transform="translate(${MARGIN} ${middle - BLAZE / 2}) scale(${BLAZE / 16})">${blazeAt(COLOURS, area, 0, 0)}</g>${lettering(heading, { x: left, y: top, fill: COLOURS.ink })}${lettering(told, { x: MARGIN, y: below(heading, top, told, 24), fill: COLOURS.soft })}${drawn}`,
    { kicker: is === 'project' ? 'Project' : 'Skill', trail: places.length === 0 },
  )
}

/** A straight stretch of trail with a mark for each stage, and the number of the one that holds the skill. */
async function drawPlace(
  place: SkillPlace,
  index: number,
  { length }: readonly SkillPlace[],
): Promise<Html> {
  const y = length > 1 ? 432 + index * 108 : 494
  const step = TEXT_WIDTH / Math.max(1, place.of)
  const words = await fitText(placeWords(place), {
    width: TEXT_WIDTH,
    weight: 600,
    steps: [[36, 1], [30, 1]], // biome-ignore format: a row
  })
  const stages = Array.from({ length: place.of }, (_, stage) => {
    const x = MARGIN + (stage + 0.5) * step
    if (stage + 1 === place.nth) return stageNumber(x, y + 40, place.nth)
    return html`<circle cx="${x}" cy="${y + 40}" r="8" fill="${COLOURS.card}" stroke="${COLOURS.edge}" stroke-width="3"/>`
  })
  return html`${lettering(words, { x: MARGIN, y, fill: COLOURS.ink })}${trailAlong(`M-20 ${y + 40}H1220`, 14)}${stages}`
}

function stageNumber(x: number, y: number, number: number): Html {
  return html`<circle cx="${x}" cy="${y}" r="24" fill="${COLOURS.sign}" stroke="${COLOURS.card}" stroke-width="5"/><text x="${x}" y="${y + 10}" font-size="27" font-weight="800" text-anchor="middle" fill="${COLOURS['on-sign']}">${number}</text>`
}
