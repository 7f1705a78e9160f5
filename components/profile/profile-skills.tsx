import type { Route } from 'next'
import Link from 'next/link'
import { AREA_NAMES } from '@/components/skill/area-names'
import type { PublicProfile } from '@/lib/profile/schema'

type Areas = NonNullable<PublicProfile['skills']>

/** By area, evidenced before declared, told apart in words as well as in form. */
export function ProfileSkills({ areas }: { areas: Areas }) {
  return (
    <section aria-labelledby="skills">
      <h2 id="skills" className="font-bold text-xl">
        Skills
      </h2>
      <p className="mt-1 max-w-[65ch] text-sm text-soft">
        A skill with a seal has a link to work that shows it; the others are the person’s own word.
        Half a disc marks what is being learned.
      </p>
      <div className="mt-4 grid gap-6">
        {areas.map(({ area, skills }) => (
          <div key={area} className={`a-${area}`}>
            <h3 className="flex items-center gap-2 font-semibold">
              <span className="blaze" aria-hidden="true" />
              {AREA_NAMES[area]}
            </h3>
            <ul className="mt-2 flex flex-wrap gap-2">
              {skills.toSorted(evidencedFirst).map(({ slug, title, status, tier }) => (
                <li key={slug}>
                  <Link
                    href={`/skills/${slug}` as Route}
                    className={`chip a-${area} ${tier === 'evidenced' ? 'sealed' : ''}`}
                    data-status={status}
                  >
                    {title}
                    <span className="sr-only">
                      , {status}, {tier}
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}

function evidencedFirst(
  a: Areas[number]['skills'][number],
  b: Areas[number]['skills'][number],
): number {
  return Number(b.tier === 'evidenced') - Number(a.tier === 'evidenced')
}
