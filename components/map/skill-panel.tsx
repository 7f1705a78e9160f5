import type { Route } from 'next'
import Link from 'next/link'
import { StatusButtons } from '@/components/progress/status-buttons'
import { OwnPart } from '@/components/skill/own-part'
import { SkillFacts } from '@/components/skill/skill-facts'
import { SkillNeighbours } from '@/components/skill/skill-neighbours'
import { SkillResources } from '@/components/skill/skill-resources'
import { SkillText } from '@/components/skill/skill-text'
import type { RoadmapMap } from '@/lib/roadmap/map'
import type { SkillPage } from '@/lib/skill/page'
import { PanelFrame } from './panel-frame'

/** One skill beside the map; all of it is in the page, so that its address works without scripts. */
export function SkillPanel({ map, skill }: { map: RoadmapMap; skill: SkillPage }) {
  const addressOf = (slug: string) =>
    (slug in map.skills ? `/roadmaps/${map.slug}/${slug}` : `/skills/${slug}`) as Route
  return (
    <PanelFrame
      map={map.slug}
      skill={skill.slug}
      title={skill.title}
      side={sideOf(map, skill.slug)}
    >
      <SkillFacts skill={skill} />
      <StatusButtons roadmap={map.slug} skill={skill.slug} />
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

function sideOf({ wide }: RoadmapMap, slug: string): 'left' | 'right' {
  const chip = wide.nodes.find(({ skill }) => skill === slug)
  return chip && chip.x > wide.width / 2 ? 'left' : 'right'
}
