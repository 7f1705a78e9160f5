'use client'

import { statusesOf, useProgress } from '@/components/progress/use-progress'
import { SkillLink } from '@/components/skill/skill-link'
import { pickWords } from '@/lib/drawing/exported-map'
import { hoursLabel, percentLabel } from '@/lib/progress/labels'
import { measure, statusOf } from '@/lib/progress/measure'
import { nextSkills } from '@/lib/progress/next'
import type { Statuses } from '@/lib/progress/schema'
import { type Group, isGroup } from '@/lib/roadmap/group'
import type { RoadmapTree } from '@/lib/roadmap/queries'
import { SkillRow } from './skill-row'

interface PersonalOutlineProps {
  tree: Pick<RoadmapTree, 'root' | 'hours' | 'requires' | 'titles'>
  /** Skills that have left the content. */
  gone: readonly string[]
  account: Statuses
}

const OFFERED = 3

/** Shows progress, the next skills, and every skill with its status, by the same rules as on the official roadmaps. */
export function PersonalOutline({ tree, gone, account }: PersonalOutlineProps) {
  const local = useProgress()
  // Before this browser has heard of the account, the page knows more.
  const statuses = local.version === 0 ? { ...account, ...statusesOf(local) } : statusesOf(local)
  const { root, hours, requires, titles } = tree
  const { percent, hoursLeft } = measure(root, statuses, hours)
  const next = nextSkills(root, statuses, requires, titles).slice(0, OFFERED)
  return (
    <>
      <p className="mt-2 flex items-baseline gap-3">
        <strong className="font-extrabold text-2xl" data-percent>
          {percentLabel(percent)}
        </strong>
        <span className="text-soft">{hoursLabel(hoursLeft)}</span>
      </p>
      <div className="mt-2 h-2 overflow-hidden rounded-full bg-line" aria-hidden="true">
        <div className="h-full bg-done" style={{ width: `${percent ?? 0}%` }} />
      </div>
      {next.length > 0 && (
        <section className="card-box mt-6 p-5" aria-labelledby="next">
          <h2 id="next" className="font-bold text-soft">
            Next
          </h2>
          <ol className="mt-1 grid gap-2">
            {next.map(({ skill, reason }) => (
              <li key={skill}>
                <SkillLink
                  slug={skill}
                  gone={gone.includes(skill)}
                  className="font-semibold"
                  linked="link"
                >
                  {titles[skill] ?? skill}
                </SkillLink>
                <span className="block text-sm text-soft">{reason}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
      <Part group={root} depth={0} titles={titles} gone={gone} statuses={statuses} />
    </>
  )
}

interface PartProps {
  group: Group
  depth: number
  titles: Readonly<Record<string, string>>
  gone: readonly string[]
  statuses: Statuses
}

function Part({ group, depth, titles, gone, statuses }: PartProps) {
  const Heading = depth === 1 ? 'h2' : depth === 2 ? 'h3' : 'h4'
  const pick = pickWords(group)
  return (
    <div className={depth > 1 ? 'my-4 border-line border-l-3 pl-4' : 'mt-7'}>
      {depth > 0 && (
        <Heading className={`wrap-anywhere font-bold ${depth === 1 ? 'text-xl' : 'text-lg'}`}>
          {group.title} {pick && <span className="font-normal text-base text-soft">({pick})</span>}
        </Heading>
      )}
      <ul className="mt-1">
        {group.children.map((child, index) =>
          isGroup(child) ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: groups have no other name, and never move
            <li key={index}>
              <Part
                group={child}
                depth={depth + 1}
                titles={titles}
                gone={gone}
                statuses={statuses}
              />
            </li>
          ) : (
            <SkillRow
              key={child.skill}
              skill={child.skill}
              title={titles[child.skill] ?? child.skill}
              gone={gone.includes(child.skill)}
              optional={child.optional ?? false}
              status={statusOf(statuses, child.skill)}
            />
          ),
        )}
      </ul>
    </div>
  )
}
