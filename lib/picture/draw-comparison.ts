import { html } from '@/lib/drawing/html'
import { fitText } from './fit-text'
import { COLOURS, frame, MARGIN, TEXT_WIDTH } from './frame'
import { lettering } from './lettering'
import type { ComparisonPicture } from './picture'

const LEAST = 96

/** Two roadmaps, and how many skills they share and each alone has, as one bar of three parts. */
export async function drawComparison(picture: ComparisonPicture): Promise<string> {
  const { from, to, onlyFrom, shared, onlyTo } = picture
  const parts = [
    { count: onlyFrom, words: `only ${from}`, fill: COLOURS.backend },
    { count: shared, words: 'on both', fill: COLOURS.sign },
    { count: onlyTo, words: `only ${to}`, fill: COLOURS.frontend },
  ].filter(({ count }) => count > 0)
  const widths = shareOut(parts.map(({ count }) => count))
  const heading = await fitText(`${from} or ${to}?`, {
    width: TEXT_WIDTH,
    weight: 800,
    steps: [
      [100, 1],
      [84, 1],
      [72, 2],
      [58, 2],
    ],
  })
  let x = MARGIN
  const bar = parts.map(async ({ count, words, fill }, index) => {
    const [left, width] = [x, widths[index] ?? 0]
    x += width
    const label = await fitText(words, {
      width: width - 20,
      weight: 600,
      steps: [
        [36, 1],
        [32, 2],
        [26, 3],
      ],
    })
    return html`<rect x="${left}" y="370" width="${width - 6}" height="84" rx="10" fill="${fill}"/><text x="${left + 22}" y="431" font-size="54" font-weight="800" fill="${COLOURS['on-sign']}">${count}</text>${lettering(label, { x: left + 2, y: 492, fill: COLOURS.ink })}`
  })
  return frame(
    html`${lettering(heading, { x: MARGIN, y: heading.lines.length > 1 ? 212 : 270, fill: COLOURS.ink })}${await Promise.all(bar)}`,
    { kicker: 'Two roadmaps compared' },
  )
}

/** Widths that show the counts, though each has room for its number. */
function shareOut(counts: readonly number[]): number[] {
  const sum = counts.reduce((all, count) => all + count, 0)
  const free = TEXT_WIDTH - LEAST * counts.length
  return counts.map((count) => LEAST + (free * count) / sum)
}
