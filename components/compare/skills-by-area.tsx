import { ChevronRight } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import { type Overlap, SIDES, type Side } from '@/lib/roadmap/overlap'
import { AREA_NAMES } from '@/lib/skill/area-names'

interface SkillsByAreaProps {
  overlap: Overlap
  from: string
  to: string
}

/** The marks by name: each area opens to its skills. */
export function SkillsByArea({ overlap, from, to }: SkillsByAreaProps) {
  const names: Record<Side, string> = { from: `Only ${from}`, shared: 'Both', to: `Only ${to}` }
  return (
    <section aria-labelledby="by-name" className="mt-10">
      <h2 id="by-name" className="mb-3 font-extrabold text-2xl">
        By name
      </h2>
      <div className="grid gap-2">
        {overlap.areas.map(({ area, ...shares }) => (
          <details key={area} className={`a-${area} card-box group`}>
            <summary className="flex min-h-11 list-none items-center gap-2.5 px-4 py-2 font-semibold [&::-webkit-details-marker]:hidden">
              <ChevronRight
                aria-hidden="true"
                className="size-4 flex-none transition-transform group-open:rotate-90"
              />
              <span className="blaze" aria-hidden="true" />
              {AREA_NAMES[area]}
              <span className="ml-auto font-normal text-soft text-sm">
                {SIDES.reduce((sum, side) => sum + shares[side].skills.length, 0)} skills
              </span>
            </summary>
            <div className="grid gap-x-8 gap-y-5 px-4 pt-1 pb-4 sm:grid-cols-3">
              {SIDES.map((side) => (
                <div key={side}>
                  <h3 className="mb-1 font-bold">{names[side]}</h3>
                  {shares[side].skills.length === 0 ? (
                    <p className="text-soft">None</p>
                  ) : (
                    <ul>
                      {shares[side].skills.map(({ slug, title, hours, optional }) => (
                        <li key={slug} className="py-0.5">
                          <Link href={`/skills/${slug}` as Route} className="link" prefetch={false}>
                            {title}
                          </Link>{' '}
                          <span className="text-soft text-sm">
                            {hours} h{optional && ', optional'}
                          </span>
                        </li>
                      ))}
                    </ul>
                  )}
                </div>
              ))}
            </div>
          </details>
        ))}
      </div>
    </section>
  )
}
