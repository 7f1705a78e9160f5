import type { Route } from 'next'
import Link from 'next/link'
import { StatusButtons } from '@/components/progress/status-buttons'
import { OwnPart } from '@/components/skill/own-part'
import { SkillFacts } from '@/components/skill/skill-facts'
import { SkillNeighbours } from '@/components/skill/skill-neighbours'
import { SkillResources } from '@/components/skill/skill-resources'
import { SkillText } from '@/components/skill/skill-text'
import { refOf, skillAddress } from '@/lib/roadmap/addresses'
import { layoutOf, type RoadmapMap } from '@/lib/roadmap/map'
import type { SkillPage } from '@/lib/skill/page'
import { PanelFrame } from './panel-frame'

/** One skill beside the map; all of it is in the page, so that its address works without scripts. */
export function SkillPanel({ map, skill }: { map: RoadmapMap; skill: SkillPage }) {
  const addressOf = (slug: string) =>
    (slug in map.skills ? skillAddress(map, slug) : `/skills/${slug}`) as Route
  return (
    <PanelFrame
      roadmap={refOf(map)}
      skill={skill.slug}
      title={skill.title}
      side={sideOf(map, skill.slug)}
    >
      <SkillFacts skill={skill} />
      <StatusButtons roadmap={map.own ? undefined : map.slug} skill={skill.slug} besideMap />
      <SkillText skill={skill} />
      <SkillResources resources={skill.resources} checked={skill.checked} />
      <SkillNeighbours skill={skill} addressOf={addressOf} />
      <OwnPart key={skill.slug} skill={skill.slug} title={skill.title} />
      <p className="mt-6">
        <Link href={`/skills/${skill.slug}` as Route} className="link font-semibold">
          {skill.title} on a page of its own
        </Link>
      </p>
    </PanelFrame>
  )
}

/** The panel of a skill stands on the other side of the trail. */
export function sideOf(map: RoadmapMap, slug: string): 'left' | 'right' {
  const wide = layoutOf(map, 'wide')
  const chip = wide.nodes.find(({ skill }) => skill === slug)
  return chip && chip.x > wide.width / 2 ? 'left' : 'right'
}
