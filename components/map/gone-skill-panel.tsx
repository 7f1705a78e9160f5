import { StatusButtons } from '@/components/progress/status-buttons'
import { refOf } from '@/lib/roadmap/addresses'
import type { RoadmapMap } from '@/lib/roadmap/map'
import { PanelFrame } from './panel-frame'
import { sideOf } from './skill-panel'

interface GoneSkillPanelProps {
  map: RoadmapMap
  skill: string
  title: string
}

/** A skill that has left the content beside the map of somebody's own roadmap, where it stays. */
export function GoneSkillPanel({ map, skill, title }: GoneSkillPanelProps) {
  return (
    <PanelFrame roadmap={refOf(map)} skill={skill} title={title} side={sideOf(map, skill)}>
      <p className="mb-4">This skill is no longer taught here. Your ticks on it stay.</p>
      <StatusButtons skill={skill} besideMap />
    </PanelFrame>
  )
}
