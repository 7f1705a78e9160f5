import { drawBeginning } from '@/lib/drawing/draw-svg'
import { html } from '@/lib/drawing/html'
import { layoutOf, type RoadmapMap } from '@/lib/roadmap/map'
import { fitText } from './fit-text'
import { COLOURS, frame, MARGIN } from './frame'
import { below, lettering } from './lettering'
import type { RoadmapPicture } from './picture'
import { sizeWords } from './picture-words'

const MAP_LEFT = 640
const MAP_WIDTH = 540

/** A roadmap's title and size beside the beginning of its map. */
export async function drawRoadmap(
  picture: RoadmapPicture,
  map: RoadmapMap | null,
): Promise<string> {
  const width = MAP_LEFT - 60 - MARGIN
  const [title, summary, size] = await Promise.all([
    fitText(picture.title, {
      width,
      weight: 800,
      steps: [
        [104, 1],
        [88, 1],
        [76, 2],
        [60, 3],
      ],
    }),
    fitText(picture.summary, {
      width,
      weight: 500,
      steps: [
        [38, 4],
        [34, 5],
        [32, 5],
      ],
    }),
    fitText(sizeWords(picture), {
      width,
      weight: 700,
      steps: [
        [38, 1],
        [30, 1],
      ],
    }),
  ])
  const narrow = map && layoutOf(map, 'narrow')
  const scale = narrow ? MAP_WIDTH / (narrow.width * 16) : 1
  const height = 680 / scale / 16
  const trail =
    narrow &&
    html`<g transform="translate(${MAP_LEFT} -16) scale(${scale.toFixed(4)})">${drawBeginning(map, narrow, { theme: 'light', height })}</g>`
  const top = 228
  return frame(
    html`${trail ?? undefined}${lettering(title, { x: MARGIN, y: top, fill: COLOURS.ink })}${lettering(summary, { x: MARGIN, y: below(title, top, summary, 16), fill: COLOURS.soft })}${lettering(size, { x: MARGIN, y: 566, fill: COLOURS.sign })}`,
    { kicker: 'Roadmap', trail: false },
  )
}
