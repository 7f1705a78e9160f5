import type { AreaStanding } from '@/lib/insight/areas'
import { AREA_NAMES } from '@/lib/skill/area-names'
import { AsTable } from './as-table'

const SHARES = [
  { share: 'evidenced', label: 'done, with evidence' },
  { share: 'declared', label: 'done' },
  { share: 'left', label: 'left' },
] as const

/** Shows per area how many of the followed roadmaps' skills are done and evidenced. */
export function Areas({ areas }: { areas: readonly AreaStanding[] }) {
  const most = Math.max(1, ...areas.map(totalOf))
  if (areas.length === 0) return null
  return (
    <section aria-labelledby="areas" className="card-box px-5 py-4">
      <header className="flex flex-wrap items-baseline gap-x-3">
        <h2 id="areas" className="font-extrabold text-2xl">
          The seven areas
        </h2>
        <p className="text-soft">Skills of your roadmaps, each counted once</p>
      </header>
      <ul className="mt-3 grid gap-x-10 gap-y-3 sm:grid-cols-2">
        {areas.map((standing) => (
          <AreaBar key={standing.area} standing={standing} most={most} />
        ))}
        <li className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-soft">
          {SHARES.map(({ share, label }) => (
            <span key={share} className="flex items-center gap-1.5 [--area:var(--soft)]">
              <span className="share h-3.5 w-6 rounded-sm" data-share={share} aria-hidden="true" />
              {label}
            </span>
          ))}
        </li>
      </ul>
      <AsTable
        caption="Skills by area"
        columns={['Area', 'Done, with evidence', 'Done', 'Left']}
        rows={areas.map(({ area, evidenced, declared, left }) => ({
          key: area,
          cells: [AREA_NAMES[area], evidenced, declared, left],
        }))}
      />
    </section>
  )
}

function AreaBar({ standing, most }: { standing: AreaStanding; most: number }) {
  const { area, evidenced, declared, left } = standing
  const done = evidenced + declared
  return (
    <li className={`a-${area}`}>
      <div className="flex items-center gap-2">
        <span className="blaze" aria-hidden="true" />
        <span className="font-semibold">{AREA_NAMES[area]}</span>
        <span className="ml-auto text-soft">
          {totalOf(standing) === 0
            ? 'not on your roadmaps'
            : `${done} done${evidenced > 0 ? `, ${evidenced} with evidence` : ''}, ${left} left`}
        </span>
      </div>
      <div aria-hidden="true" className="mt-1 flex h-3.5 gap-0.5">
        {SHARES.map(
          ({ share }) =>
            standing[share] > 0 && (
              <span
                key={share}
                data-share={share}
                style={{ width: `${(100 * standing[share]) / most}%` }}
                className="share rounded-sm"
              />
            ),
        )}
      </div>
    </li>
  )
}

function totalOf({ evidenced, declared, left }: AreaStanding): number {
  return evidenced + declared + left
}
