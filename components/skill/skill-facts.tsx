import { AREA_NAMES } from '@/lib/skill/area-names'
import { LEVEL_NAMES } from '@/lib/skill/level-names'
import type { SkillPage } from '@/lib/skill/page'

/** Area with its blaze, level, and hours to a first working grasp. */
export function SkillFacts({
  skill,
}: {
  skill: Pick<SkillPage, 'area' | 'level' | 'hours' | 'kind' | 'aliases'>
}) {
  return (
    <div className={`a-${skill.area}`}>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft">
        <span className="inline-flex items-center gap-2 font-semibold text-ink">
          <span className="blaze" aria-hidden="true" />
          {AREA_NAMES[skill.area]}
        </span>
        {skill.kind === 'project' && <span>Project</span>}
        <span>{LEVEL_NAMES[skill.level]}</span>
        <span>about {skill.hours} h</span>
      </p>
      {skill.aliases.length > 0 && (
        <p className="mt-1 text-sm text-soft">Also called {skill.aliases.join(', ')}</p>
      )}
    </div>
  )
}
