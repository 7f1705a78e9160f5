import { type Overlap, type Shares, SIDES, type Side } from '@/lib/roadmap/overlap'
import { AREA_NAMES } from '@/lib/skill/area-names'
import { drawMarks } from './draw-marks'

interface OverlapTableProps {
  overlap: Overlap
  /** Titles of the roadmaps. */
  from: string
  to: string
}

/** The overlap as a picture that is a table: areas as rows, skills as marks, what both share in the middle. */
export function OverlapTable({ overlap, from, to }: OverlapTableProps) {
  const names: Record<Side, string> = { from: `Only ${from}`, shared: 'Both', to: `Only ${to}` }
  return (
    <table className="overlap" data-overlap>
      <caption className="sr-only">
        How many skills {from} and {to} share and each alone has, by area, with hours
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr-only">Area</span>
          </th>
          {SIDES.map((side) => (
            <th key={side} scope="col" data-side={side}>
              {names[side]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {overlap.areas.map(({ area, ...shares }) => (
          <tr key={area} className={`a-${area}`}>
            <th scope="row">
              <span className="blaze" aria-hidden="true" />
              {AREA_NAMES[area]}
            </th>
            <Cells shares={shares} withMarks />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">All areas</th>
          <Cells shares={overlap} />
        </tr>
      </tfoot>
    </table>
  )
}

function Cells({ shares, withMarks = false }: { shares: Shares; withMarks?: boolean }) {
  return SIDES.map((side) => {
    const { skills, hours } = shares[side]
    return (
      <td key={side} data-side={side}>
        {skills.length === 0 ? (
          <span className="text-soft">none</span>
        ) : (
          <>
            <strong>{skills.length}</strong>{' '}
            <span className="text-soft text-sm">· {Math.round(hours)} h</span>
          </>
        )}
        {withMarks && (
          <span
            className="overlap-marks"
            aria-hidden="true"
            suppressHydrationWarning
            // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped by html``; statuses are put on it before React comes
            dangerouslySetInnerHTML={{ __html: drawMarks(skills) }}
          />
        )}
      </td>
    )
  })
}
