import { AREA_NAMES } from '@/components/skill/area-names'
import { leavesOf } from '@/lib/roadmap/group'
import type { ListedRoadmap } from '@/lib/roadmap/published'
import { area, type SkillSummary } from '@/lib/skill/schema'

interface ComparisonProps {
  from: ListedRoadmap
  to: ListedRoadmap
  skills: ReadonlyMap<string, SkillSummary>
}

/** How many skills of each area two roadmaps share, counted on the maps as they are published now. */
export function Comparison({ from, to, skills }: ComparisonProps) {
  const one = slugsOf(from)
  const other = slugsOf(to)
  const areas = area.options
    .map((name) => {
      const inArea = (slug: string) => skills.get(slug)?.area === name
      return {
        name,
        onlyFrom: [...one].filter((slug) => inArea(slug) && !other.has(slug)).length,
        both: [...one].filter((slug) => inArea(slug) && other.has(slug)).length,
        onlyTo: [...other].filter((slug) => inArea(slug) && !one.has(slug)).length,
      }
    })
    .filter(({ onlyFrom, both, onlyTo }) => onlyFrom + both + onlyTo > 0)
  const most = Math.max(
    1,
    ...areas.flatMap(({ onlyFrom, both, onlyTo }) => [onlyFrom, both, onlyTo]),
  )
  return (
    <figure className="comparison">
      <table>
        <caption>
          {from.title} and {to.title} share {[...one].filter((slug) => other.has(slug)).length}{' '}
          skills
        </caption>
        <thead>
          <tr>
            <th scope="col">Area</th>
            <th scope="col">only {from.title}</th>
            <th scope="col">both</th>
            <th scope="col">only {to.title}</th>
          </tr>
        </thead>
        <tbody>
          {areas.map(({ name, ...counts }) => (
            <tr key={name} className={`a-${name}`}>
              <th scope="row">{AREA_NAMES[name]}</th>
              <Count of={counts.onlyFrom} most={most} />
              <Count of={counts.both} most={most} />
              <Count of={counts.onlyTo} most={most} />
            </tr>
          ))}
        </tbody>
      </table>
      <figcaption>Counted on the maps as they are published here today.</figcaption>
    </figure>
  )
}

function Count({ of: count, most }: { of: number; most: number }) {
  return (
    <td>
      <span className="count">{count}</span>
      <span className="bar" aria-hidden="true" style={{ width: `${(100 * count) / most}%` }} />
    </td>
  )
}

function slugsOf({ tree }: ListedRoadmap): Set<string> {
  return new Set(leavesOf(tree).map(({ skill }) => skill))
}
