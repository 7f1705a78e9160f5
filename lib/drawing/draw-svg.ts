import { countLabel } from '@/lib/progress/labels'
import { type GroupMeasure, measure, statusOf } from '@/lib/progress/measure'
import { nextSkills } from '@/lib/progress/next'
import { COLUMN_GAP, columnsFor, foldTrail, heightOf } from '@/lib/roadmap/fold-trail'
import { type Group, isGroup, leavesOf } from '@/lib/roadmap/group'
import type { Layout, PlacedNode, Section } from '@/lib/roadmap/layout'
import { hoursOf } from '@/lib/roadmap/map'
import { SVG_COLOURS, type SvgTheme } from './colours'
import { drawHead, drawLegend, FOOT_HEIGHT, HEAD_HEIGHT } from './draw-svg-frame'
import { drawCardBox, drawNode, type Picture } from './draw-svg-parts'
import { type ExportedMap, pickWords, type Whose } from './exported-map'
import { type Html, html } from './html'
import { inXml, markDefinitions, px } from './pen'

interface Sheet {
  theme: SvgTheme
  /** Folded into as many columns as make it largest on a sheet so many times as wide as high; else one long trail. */
  ratio?: number | undefined
  /** The address of this Waymark, without a slash at the end. */
  site: string
}

/**
 * The map as an SVG picture that needs nothing else: the wide layout with somebody's statuses, or with none, between its
 * title and the meaning of its signs.
 */
export function drawSvg(
  map: ExportedMap & { wide: Layout },
  statuses: Whose,
  { theme, ratio, site }: Sheet,
): string {
  const colours = SVG_COLOURS[theme]
  const columns =
    ratio === undefined ? 1 : columnsFor(map.wide, ratio, HEAD_HEIGHT + FOOT_HEIGHT + 2 * MARGIN)
  const folded = foldTrail(map.wide.sections, columns)
  const across = Math.max(1, folded.length)
  // Small print on a large sheet would vanish when it is scaled to paper.
  const enlarged = Math.sqrt(across)
  const inner = across * (map.wide.width + COLUMN_GAP) - COLUMN_GAP
  const top = MARGIN + HEAD_HEIGHT * enlarged
  const tallest = Math.max(0, ...folded.map(heightOf))
  const width = inner + 2 * MARGIN
  const height = top + tallest + FOOT_HEIGHT * enlarged + MARGIN
  const picture = pictureOf(map, statuses, theme)
  const frame = { map, statuses, colours, site, width: px(inner / enlarged) }
  const trail = folded.map((sections, column) => {
    const x = MARGIN + column * (map.wide.width + COLUMN_GAP)
    const first = sections[0]?.y ?? 0
    return html`<g transform="translate(${px(x)} ${px(top - first)})">${sections.map((section) => drawSection(picture, section))}</g>`
  })
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${px(width)} ${px(height)}" width="${px(width)}" height="${px(height)}" role="img" font-family="${FONTS}"><title>${inXml(map.title)}</title><desc>${inXml(map.summary)}</desc>${markDefinitions()}<rect width="100%" height="100%" fill="${colours.paper}"/><g transform="translate(${px(MARGIN)} ${px(MARGIN)}) scale(${enlarged})">${drawHead(frame)}</g>${trail}<g transform="translate(${px(MARGIN)} ${px(top + tallest)}) scale(${enlarged})">${drawLegend(frame)}</g></svg>`
    .text
}

const MARGIN = 2
const FONTS =
  "Overpass, 'Overpass Variable', 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif"

/** The first sections of a map in one of its layouts, as high as asked for, for another picture. */
export function drawBeginning(
  map: ExportedMap,
  layout: Layout,
  { theme, height }: { theme: SvgTheme /** rem */; height: number },
): Html {
  const picture = pictureOf({ ...map, wide: layout }, null, theme)
  const sections = layout.sections.filter(({ y }) => y < height)
  return html`${markDefinitions()}${sections.map((section) => drawSection(picture, section))}`
}

function pictureOf(
  map: ExportedMap & { wide: Layout },
  statuses: Whose,
  theme: SvgTheme,
): Picture & { nodesOf: ReadonlyMap<string, PlacedNode[]>; stages: readonly string[] } {
  const groups = new Map<string, { count: string; chosen: boolean; aside: boolean }>()
  describeGroups(map.root, measure(map.root, statuses ?? {}, hoursOf(map)).tree, '', false, false)
  const nodesOf = new Map<string, PlacedNode[]>()
  let open: PlacedNode[] = []
  for (const node of map.wide.nodes) {
    if (node.parentKey === undefined) open = []
    open.push(node)
    if (node.parentKey === undefined) nodesOf.set(node.key, open)
  }
  return {
    colours: SVG_COLOURS[theme],
    map,
    statuses: statuses ?? {},
    ready: readySkills(map, statuses),
    groups,
    nodesOf,
    stages: map.wide.nodes.flatMap(({ kind, key }) => (kind === 'stage' ? key : [])),
  }

  function describeGroups(
    group: Group,
    measured: GroupMeasure,
    path: string,
    chosen: boolean,
    aside: boolean,
  ) {
    const count = statuses
      ? countLabel(group, measured)
      : (pickWords(group) ?? (measured.slots > 0 ? String(measured.slots) : ''))
    groups.set(path, { count: chosen ? `your choice, ${count}` : count, chosen, aside })
    const choosing = group.pick !== undefined && measured.started
    group.children.forEach((child, index) => {
      const part = measured.children[index]
      if (!isGroup(child) || !part || !('children' in part)) return
      const isChosen = measured.chosen.includes(index)
      describeGroups(
        child,
        part,
        `${path}/${index}`,
        choosing && isChosen && part.started,
        aside || (choosing && !isChosen),
      )
    })
  }
}

function readySkills({ root, skills }: ExportedMap, statuses: Whose): ReadonlySet<string> {
  const begun = leavesOf(root).some(({ skill }) => statusOf(statuses ?? {}, skill) !== 'pending')
  if (!statuses || !begun) return new Set()
  const requires = Object.fromEntries(
    Object.entries(skills).map(([slug, skill]) => [slug, skill.requires.map((r) => r.skill)]),
  )
  return new Set(nextSkills(root, statuses, requires, {}).map(({ skill }) => skill))
}

function drawSection(picture: ReturnType<typeof pictureOf>, section: Section): Html {
  const { colours, groups, nodesOf, stages } = picture
  const nodes = nodesOf.get(section.key) ?? []
  const isPick = nodes[0]?.pick !== undefined
  const branches = section.cards.map(({ key, branch }) => {
    const dashed = isPick && html` stroke-dasharray=".35 .25"`
    const faint = groups.get(key)?.aside && html` opacity=".45"`
    return html`<path d="${branch}"${dashed}${faint}/>`
  })
  const boxes = section.cards.flatMap((card) =>
    groups.has(card.key)
      ? []
      : drawCardBox(picture, { ...card, y: card.y + section.y, dashed: isPick }),
  )
  const drawn = nodes.map((node) => drawNode(picture, node, stages.indexOf(node.key) + 1))
  const casing = html`<path d="${section.trail}" stroke="${colours['trail-casing']}" stroke-width="1"/>`
  const trail = html`<path d="${section.trail}" stroke="${colours.trail}" stroke-width=".6875"/><path d="${section.trail}" stroke="${colours['trail-casing']}" stroke-width=".125" stroke-dasharray=".6 .5"/>`
  return html`<g fill="none" transform="translate(0 ${px(section.y)}) scale(16)">${casing}<g stroke="${colours.trail}" stroke-width=".1875">${branches}</g>${trail}</g>${boxes}${drawn}`
}
